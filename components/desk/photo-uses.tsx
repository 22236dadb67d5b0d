'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { PhotoUse } from '@/db/queries/photo-uses'

export function PhotoUses({ uses }: { uses: PhotoUse[] }) {
  const t = useTranslations('DeskPhotos')
  return (
    <section className="photo-form">
      <h2>{t('uses')}</h2>
      {uses.length === 0 && <p>{t('unused')}</p>}
      <ul>
        {uses.map(({ kind, id, locale, title }) => (
          <li key={kind + id + locale + title} lang={locale}>
            {kind === 'article' ? <Link href={`/admin/articles/${id}/${locale}`}>{title}</Link> : title}
          </li>
        ))}
      </ul>
    </section>
  )
}
