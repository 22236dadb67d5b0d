'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import type { DraftState } from './edition-draft'

type Props = Pick<DraftState, 'status' | 'answer' | 'savedAt'> & { deskLocale: Locale }

/** Whether what is on the screen is kept: always to be seen, and said to those who do not see. */
export function SaveState({ status, answer, savedAt, deskLocale }: Props) {
  const t = useTranslations('Edition')
  const { done, at } = answer
  // messages: Edition.done.*, Edition.status.*
  return (
    <Text size="sm" role="status" className="save-state" data-status={status}>
      {status === 'saved' && done && at
        ? t(`done.${done}`, { time: formatMoment(at, deskLocale) })
        : status === 'saved' && savedAt
          ? t('done.saved', { time: formatMoment(savedAt, deskLocale) })
          : t(`status.${status}`)}
    </Text>
  )
}
