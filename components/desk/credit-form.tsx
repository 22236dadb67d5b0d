'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Credit } from '@/lib/credit'
import { CreditFields } from './credit-fields'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { action: DeskFormAction; photoId: string; credit: Credit }

/** Whose picture it is, to be corrected. */
export function CreditForm({ action, photoId, credit: given }: Props) {
  const t = useTranslations('DeskPhotos')
  const fieldId = useFieldId()
  const [credit, setCredit] = useState(given)
  const [saved, setSaved] = useState<Credit | null>(null)
  const { answer, submitForm, isPending, errors } = useDeskAction(action, () => setSaved(credit))
  return (
    <form onSubmit={submitForm} className="photo-form">
      <h2>{t('credit')}</h2>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <input type="hidden" name="photoId" value={photoId} />
      {Object.entries(credit).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CreditFields credit={credit} onChange={setCredit} errors={errors} fieldId={fieldId} />
      <p role="status">{saved === credit && t('saved')}</p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('saveCredit')}
      </Button>
    </form>
  )
}
