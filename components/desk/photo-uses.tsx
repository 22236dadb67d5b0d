'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { PhotoUse } from '@/db/queries/photo-uses'

export function PhotoUses({ uses }: { uses: PhotoUse[] }) {
  const t = useTranslations('DeskPhotos')
  const untitled = useTranslations('Edition')('untitled')
  return (
    <section className="photo-form">
      <h2>{t('uses')}</h2>
      {uses.length === 0 && <p>{t('unused')}</p>}
      <ul>
        {uses.map(({ kind, id, locale, title }) => (
          <li key={kind + id + locale}>
            {kind === 'article' ? (
              <Link href={`/admin/articles/${id}/${locale}`} lang={title ? locale : undefined}>
                {title || untitled}
              </Link>
            ) : (
              <span lang={locale}>{title}</span>
            )}{' '}
            <span className="desk-soft">{locale.toUpperCase()}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
