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
  const [first, rest] = [entries.slice(0, shown), entries.slice(shown)]
  if (entries.length === 0) return null
  return (
    <>
      <Entries entries={first} locale={locale} />
      {rest.length > 0 && (
        <details>
          <summary>{t('moreTranslations', { translations: rest.length })}</summary>
          <Entries entries={rest} locale={locale} />
        </details>
      )}
    </>
  )
}

const shown = 10

function Entries({ entries, locale }: Props) {
  const t = useTranslations('Overview')
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
