'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { TranslationEntry } from '@/db/queries/translations'
import { type Locale, otherLocale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = { entries: TranslationEntry[]; locale: Locale }

/** Translations that need somebody, with how each stands. */
export function TranslationList({ entries, locale }: Props) {
  const t = useTranslations('Overview')
  if (entries.length === 0) return null
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.articleId}>
          <Link href={`/admin/articles/${entry.articleId}/${entry.locale}`}>
            <span lang={otherLocale(entry.locale)}>{entry.title}</span>
          </Link>
          <span className="entry-facts">
            {t(`translation.${entry.state}`, { language: entry.locale })} ·{' '}
            <time dateTime={entry.at}>{formatMoment(entry.at, locale)}</time>
          </span>
        </li>
      ))}
    </ul>
  )
}
