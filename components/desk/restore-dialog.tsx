'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import type { HistoryEntry } from '@/db/queries/history'
import type { Locale } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { formatMoment } from '@/lib/warsaw-time'
import { ActDialog } from './act-dialog'
import { formOf } from './edition-fields'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'

type Props = {
  entry: HistoryEntry
  editionId: string
  locale: Locale
  deskLocale: Locale
  action: DeskFormAction
  onClose: () => void
}

/** Taking up an earlier revision again is explained first. */
export function RestoreDialog({ entry, editionId, locale, deskLocale, action, onClose }: Props) {
  const t = useTranslations('History')
  const textOf = useProblemText()
  const [problems, setProblems] = useState<Problem[]>([])
  const [isPending, start] = useTransition()
  const restore = () =>
    start(async () => {
      const answer = await action({ problems: [] }, formOf({ locale, editionId, revisionId: entry.id }))
      setProblems(answer.problems)
    })
  return (
    <ActDialog
      isOpen
      onClose={onClose}
      title={t('restoreTitle')}
      explanation={t('restoreExplanation', { time: formatMoment(entry.savedAt, deskLocale) })}
      confirm={t('restoreConfirm')}
      onConfirm={restore}
      isPending={isPending}
    >
      {problems.map((problem) => (
        <Text key={problem.code} role="alert" className="problem">
          {textOf(problem)}
        </Text>
      ))}
    </ActDialog>
  )
}
