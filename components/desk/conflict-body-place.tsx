'use client'

import { useTranslations } from 'next-intl'
import { Fragment, useMemo } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { type BlockPair, compareBlocks } from '@/lib/compare/compare-blocks'
import type { DifferingPlace } from '@/lib/compare/merge-blocks'
import type { Locale } from '@/lib/locales'
import { ComparedBlock } from './compared-block'
import { ConflictPlace, type Side } from './conflict-place'
import { ConflictWords } from './conflict-words'
import type { ConflictState } from './use-conflict'

type Props = {
  place: DifferingPlace
  placeKey: string
  legend: string
  conflict: ConflictState
  theirName: string | null
  photos: LibraryPhoto[]
  locale: Locale
}

/** A place in the body where two people's texts differ. */
export function ConflictBodyPlace({ place, placeKey, legend, conflict, theirName, ...rest }: Props) {
  const t = useTranslations('Conflict')
  const pairs = useMemo(() => compareBlocks({ content: place.mine }, { content: place.theirs }), [place])
  const isFormat = pairs.length > 0 && pairs.every(hasSameWords)
  const text = (side: Side) => <SideBlocks side={side} pairs={pairs} nodes={place[side]} {...rest} />
  return (
    <ConflictPlace
      legend={legend}
      decision={conflict.decisionFor(placeKey)}
      onDecide={(decision) => conflict.decide(placeKey, decision)}
      texts={{ mine: text('mine'), theirs: text('theirs') }}
      theirName={theirName}
      note={isFormat && t('formatOnly')}
      canTakeBoth={place.mine.length > 0 && place.theirs.length > 0}
    />
  )
}

function hasSameWords({ before, after, pieces, addresses }: BlockPair) {
  return before && after && !addresses && pieces.every(({ change }) => change === 'same')
}

type SideProps = {
  side: Side
  pairs: BlockPair[]
  nodes: DifferingPlace[Side]
  photos: LibraryPhoto[]
  locale: Locale
}

function SideBlocks({ side, pairs, nodes, ...rest }: SideProps) {
  const t = useTranslations('Conflict')
  const blocks = pairs.flatMap(({ before, after, pieces, addresses }, index) => {
    const block = side === 'mine' ? before : after
    if (!block) return []
    return (
      <Fragment key={index}>
        <ComparedBlock block={block} {...rest}>
          <ConflictWords pieces={pieces} side={side} />
        </ComparedBlock>
        {addresses && (
          <p className="compared-note">
            {t('addresses')} <ConflictWords pieces={addresses} side={side} />
          </p>
        )}
      </Fragment>
    )
  })
  if (blocks.length > 0) return blocks
  return <p>{nodes.length > 0 ? t('emptyLine') : t('nothing')}</p>
}
