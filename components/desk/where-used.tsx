'use client'

import { useTranslations } from 'next-intl'
import type { Use } from '@/db/queries/use'
import { PlaceList } from './place-list'

/** The places where something is used, as a part of its page. */
export function WhereUsed({ uses }: { uses: Use[] }) {
  const t = useTranslations('Trash')
  return (
    <section className="photo-form">
      <h2>{t('uses')}</h2>
      {uses.length > 0 ? <PlaceList uses={uses} /> : <p>{t('unused')}</p>}
    </section>
  )
}
