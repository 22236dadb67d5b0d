'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { SearchGroup, SearchHit } from '@/db/queries/desk-search'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Locale } from '@/lib/locales'
import { PhotoLibrary } from './photo-library'
import { StateBadge } from './state-badge'
import { addressOfSubject } from './subject-address'

type Props = { groups: SearchGroup[]; photos: LibraryPhoto[]; query: string; locale: Locale }

/** What a search found, each kind under its own heading. */
export function SearchResults({ groups, photos, query, locale }: Props) {
  const t = useTranslations('DeskSearch')
  // messages: DeskSearch.kind.*
  return groups.map(({ kind, total, hits }) => (
    <section key={kind} aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="desk-subtitle">
        {t(`kind.${kind}`, { total })}
      </h2>
      {kind === 'photo' ? (
        <PhotoLibrary photos={photos} locale={locale} />
      ) : (
        <ul className="search-hits">
          {hits.map((hit) => (
            <Hit key={hit.subjectId} hit={hit} />
          ))}
        </ul>
      )}
      {total > hits.length && <Rest kind={kind} shown={hits.length} query={query} />}
    </section>
  ))
}

function Hit({ hit: { kind, subjectId, locale, title, titleLocale, state } }: { hit: SearchHit }) {
  const t = useTranslations('DeskSearch')
  return (
    <li>
      <Link href={addressOfSubject(kind, subjectId, locale)} lang={title ? titleLocale : undefined}>
        {title || t('untitled')}
      </Link>
      {state && (
        <>
          <span className="desk-soft">{t(`language.${locale}`)}</span>
          <StateBadge state={state} />
        </>
      )}
    </li>
  )
}

/** Lists of articles and photos show all that was found; of the others there are never so many. */
function Rest({ kind, shown, query }: { kind: SearchHit['kind']; shown: number; query: string }) {
  const t = useTranslations('DeskSearch')
  const list = { article: '/admin/articles', photo: '/admin/photos', gallery: null, topic: null }[kind]
  if (!list) return <p>{t('narrow', { shown })}</p>
  return (
    <p>
      <Link href={`${list}?${new URLSearchParams({ q: query })}`}>{t('showAll')}</Link>
    </p>
  )
}
