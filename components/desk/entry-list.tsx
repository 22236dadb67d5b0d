'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Entry } from '@/db/queries/entries'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = {
  title: string
  entries: Entry[]
  locale: Locale
  /** Something to say beside each, in the same order. */
  notes?: string[]
}

/** Editions with the way to each. With none, nothing. */
export function EntryList({ title, entries, locale, notes = [] }: Props) {
  const t = useTranslations('DeskArticles')
  if (entries.length === 0) return null
  return (
    <>
      <h3 className="side-subtitle">{title}</h3>
      <ul className="entries">
        {entries.map((entry, index) => (
          <li key={entry.editionId + entry.at}>
            <Link href={`/admin/articles/${entry.articleId}/${entry.locale}`}>
              <span lang={entry.locale}>{entry.title || t('untitled')}</span>
            </Link>
            <span className="entry-facts">
              {t(`language.${entry.locale}`)} ·{' '}
              <time dateTime={entry.at}>{formatMoment(entry.at, locale)}</time>
              {notes[index] && ` · ${notes[index]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
