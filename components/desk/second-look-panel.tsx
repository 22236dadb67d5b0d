'use client'

import { Button, Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'

type Props = {
  publication: { id: string; publishedAt: string; urgentReason: string; byName: string | null }
  /** Whether this person may take the second look: they neither wrote nor published it. */
  mayReview: boolean
  deskLocale: Locale
  action: DeskFormAction
}

/** What went out without a second person, until somebody else has looked. */
export function SecondLookPanel({ publication, mayReview, deskLocale, action }: Props) {
  const t = useTranslations('SecondLook')
  const { submit, isPending, errors } = useDeskAction(action, () => undefined)
  const { id, publishedAt, urgentReason, byName } = publication
  return (
    <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('title')}>
      <h2 className="side-title">{t('title')}</h2>
      <Text size="sm">
        {t('published', { time: formatMoment(publishedAt, deskLocale), name: byName ?? t('script') })}
      </Text>
      <Text size="sm">{t('reason', { reason: urgentReason })}</Text>
      {mayReview ? (
        <form action={submit}>
          <input type="hidden" name="publicationId" value={id} />
          <Text size="sm">{t('help')}</Text>
          <Button type="submit" variant="default" mt="xs" loading={isPending}>
            {t('reviewed')}
          </Button>
          {errors.form && (
            <Text role="alert" size="sm">
              {errors.form}
            </Text>
          )}
        </form>
      ) : (
        <Text size="sm">{t('others')}</Text>
      )}
    </Paper>
  )
}
