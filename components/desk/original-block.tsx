'use client'

import { useTranslations } from 'next-intl'
import type { Block } from '@/lib/compare/blocks'

type Props = Pick<Block, 'kind' | 'text' | 'photoId'> & {
  isChanged?: boolean
  isRemoved?: boolean
  /** Leads to the same place in the translation. */
  onGo?: () => void
}

/** One paragraph of the original. */
export function OriginalBlock({ kind, text, photoId, isChanged, isRemoved, onGo }: Props) {
  const t = useTranslations('Translation')
  const shown = photoId ? (
    <img className="photo-thumbnail" src={`/admin/photos/${photoId}/picture`} alt="" loading="lazy" />
  ) : (
    text
  )
  return (
    <div className="original-block" data-kind={kind} data-changed={isChanged} data-removed={isRemoved}>
      {isChanged && <span className="original-mark">{t('changedMark')}</span>}
      {isRemoved && <span className="original-mark">{t('removedMark')}</span>}
      {isRemoved ? <del>{shown}</del> : <div>{shown}</div>}
      {onGo && (
        <button type="button" className="original-go" onClick={onGo} aria-label={t('goHere')}>
          →
        </button>
      )}
    </div>
  )
}
