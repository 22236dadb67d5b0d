'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Use } from '@/db/queries/use'
import { mostPlaces } from '@/lib/where-used'

/** Places of use; each leads to where it can be changed. */
export function PlaceList({ uses }: { uses: Use[] }) {
  const t = useTranslations('Trash')
  return (
    <>
      <ul>
        {uses.slice(0, mostPlaces).map(({ kind, id, locale, title, isInTrash }) => (
          <li key={kind + id + locale}>
            <Link
              href={kind === 'article' ? `/admin/articles/${id}/${locale}` : `/admin/galleries/${id}`}
              lang={title ? locale : undefined}
            >
              {title || t('untitled')}
            </Link>{' '}
            <span className="desk-soft">
              {locale.toUpperCase()}
              {isInTrash && ` ${t('inTrash')}`}
            </span>
          </li>
        ))}
      </ul>
      {uses.length > mostPlaces && <p>{t('morePlaces')}</p>}
    </>
  )
}
