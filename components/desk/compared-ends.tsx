'use client'

import { useTranslations } from 'next-intl'
import type { HistoryEntry } from '@/db/queries/history'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = { before: HistoryEntry; after: HistoryEntry; deskLocale: Locale }

/** The two revisions that are compared: whose, why, and how each stood. */
export function ComparedEnds({ before, after, deskLocale }: Props) {
  const t = useTranslations('History')
  const ends = { from: before, to: after }
  return (
    <dl className="compared-ends">
      {(['from', 'to'] as const).map((end) => (
        <div key={end}>
          <dt>
            {/* messages: History.from, History.to */}
            {t(end)}
          </dt>
          <dd>{describe(ends[end])}</dd>
        </div>
      ))}
    </dl>
  )

  function describe({ savedAt, byName, reason, publishedAt }: HistoryEntry) {
    const shown = publishedAt.map((at) => t('wasPublic', { time: formatMoment(at, deskLocale) }))
    const state = shown.length > 0 ? shown : [t('neverPublic')]
    return [formatMoment(savedAt, deskLocale), byName ?? t('script'), t(`reason.${reason}`), ...state].join(
      ' · ',
    )
  }
}
