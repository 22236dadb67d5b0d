'use client'

import { Button, Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { action: DeskFormAction; photoId: string; isDecorative: boolean }

/** Whether a photo says something of its own: a choice that is made on purpose, for every place where it stands. */
export function DecorativeForm({ action, photoId, isDecorative: given }: Props) {
  const t = useTranslations('DeskPhotos')
  const fieldId = useFieldId()
  const [isDecorative, setIsDecorative] = useState(given)
  const [saved, setSaved] = useState<boolean | null>(null)
  const { answer, submitForm, isPending, errors } = useDeskAction(action, () => setSaved(isDecorative))
  return (
    <form onSubmit={submitForm} className="photo-form">
      <h2>{t('meaning')}</h2>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <input type="hidden" name="photoId" value={photoId} />
      <input type="hidden" name="isDecorative" value={String(isDecorative)} />
      <Checkbox
        id={fieldId('isDecorative')}
        label={t('decorativeField')}
        description={t('decorativeHelp')}
        error={errors.isDecorative}
        checked={isDecorative}
        onChange={(event) => setIsDecorative(event.currentTarget.checked)}
      />
      <p role="status">{saved === isDecorative && t('saved')}</p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('saveMeaning')}
      </Button>
    </form>
  )
}
