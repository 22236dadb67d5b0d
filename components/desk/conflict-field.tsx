'use client'

import { useTranslations } from 'next-intl'
import { compareWords } from '@/lib/compare/compare-words'
import type { Locale } from '@/lib/locales'
import { ConflictPlace, type Side } from './conflict-place'
import { ConflictWords } from './conflict-words'
import type { FieldName } from './conflict-places'
import type { ConflictState } from './use-conflict'

type Props = {
  field: FieldName
  placeKey: string
  /** What the field holds in each text. */
  words: Record<Side, string>
  conflict: ConflictState
  theirName: string | null
  locale: Locale
}

/** A title, lead or address that two people wrote differently. */
export function ConflictField({ field, placeKey, words, conflict, theirName, locale }: Props) {
  const t = useTranslations('Conflict')
  const name = useTranslations('Compare')
  // messages: Compare.title, Compare.lead, Compare.slug
  const legend = name(field)
  const pieces = compareWords(words.mine, words.theirs)
  const text = (side: Side) => (
    <p lang={locale}>{words[side] ? <ConflictWords pieces={pieces} side={side} /> : t('nothing')}</p>
  )
  return (
    <ConflictPlace
      legend={legend}
      decision={conflict.decisionFor(placeKey)}
      onDecide={(decision) => conflict.decide(placeKey, decision)}
      texts={{ mine: text('mine'), theirs: text('theirs') }}
      theirName={theirName}
    />
  )
}
