'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { BlockPair } from '@/lib/compare/compare-blocks'
import type { Locale } from '@/lib/locales'
import { ComparedBlock } from './compared-block'
import { Pieces } from './pieces'

type Props = { pair: BlockPair; photos: LibraryPhoto[]; locale: Locale }

/** A block that changed, was added or removed: as one text, with what the words don't show said above. */
export function ComparedPair({ pair, ...rest }: Props) {
  const t = useTranslations('Compare')
  const note = useNote(pair)
  const block = pair.after ?? pair.before
  return (
    block && (
      <div className="compared-pair" data-change={pair.change}>
        {note && <p className="compared-note">{note}</p>}
        {pair.addresses && (
          <p className="compared-note">
            {t('addresses')} <Pieces pieces={pair.addresses} />
          </p>
        )}
        <ComparedBlock block={block} {...rest}>
          <Pieces pieces={pair.pieces} />
        </ComparedBlock>
      </div>
    )
  )
}

function useNote({ before, after, change, pieces, addresses }: BlockPair) {
  const t = useTranslations('Compare')
  if (change === 'same') return null
  // The words of a block say it themselves; a photo has none.
  // messages: Compare.added, Compare.removed
  if (change !== 'changed') return pieces.length > 0 ? null : t(change)
  if (before && after && before.kind !== after.kind)
    // messages: Compare.kind.*
    return t('newKind', { before: t(`kind.${before.kind}`), after: t(`kind.${after.kind}`) })
  return !addresses && pieces.every((piece) => piece.change === 'same') ? t('formatOnly') : null
}
