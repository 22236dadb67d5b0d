'use client'

import './compare.css'
import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { Piece } from '@/lib/compare/compare-words'

/** Two texts as one: what was removed is struck through, what was added underlined, and both are said. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  const t = useTranslations('Compare')
  const locale = useLocale()
  return pieces.map(({ text, change }, index) => {
    if (change === 'same') return <Fragment key={index}>{text}</Fragment>
    const Mark = change === 'added' ? 'ins' : 'del'
    return (
      <Mark key={index} className="piece">
        <span className="visually-hidden" lang={locale}>
          {/* messages: Compare.added, Compare.removed */}
          {t(change)}{' '}
        </span>
        {text}
      </Mark>
    )
  })
}
