'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import type { Credit } from '@/lib/credit'
import { CreditFields } from './credit-fields'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'

type Props = { action: DeskFormAction; photoId: string; credit: Credit }

export function CreditForm({ action, photoId, credit: saved }: Props) {
  const t = useTranslations('DeskPhotos')
  const textOf = useProblemText()
  const [credit, setCredit] = useState(saved)
  const [answer, submit, isPending] = useActionState(action, { problems: [] })
  const errors = Object.fromEntries(answer.problems.map((problem) => [problem.field, textOf(problem)]))
  return (
    <form action={submit} className="photo-form">
      <h2>{t('credit')}</h2>
      <input type="hidden" name="photoId" value={photoId} />
      {Object.entries(credit).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CreditFields credit={credit} onChange={setCredit} errors={errors} />
      <p role="status">{answer.done ? t('saved') : errors.form}</p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('saveCredit')}
      </Button>
    </form>
  )
}
