'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import type { EditionPartProps } from './edition-form-props'

type Props = { plan: NonNullable<EditionPartProps['plan']>; deskLocale: Locale }

/** When it becomes public by itself, and with which words. */
export function PlanNotice({ plan, deskLocale }: Props) {
  const t = useTranslations('Edition')
  const time = formatMoment(plan.publishAt, deskLocale)
  return <Text size="sm">{plan.isThese ? t('planned', { time }) : t('plannedOther', { time })}</Text>
}
