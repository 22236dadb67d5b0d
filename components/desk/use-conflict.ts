'use client'

import { useMemo, useState } from 'react'
import type { Decision } from '@/lib/compare/merge-blocks'
import type { EditionText } from '@/lib/publishable'
import { chosenText, placesBetween } from './conflict-places'

/** What was chosen so far between two texts: mine, wherever nothing was chosen. */
export function useConflict(mine: EditionText, theirs: EditionText) {
  const [decisions, setDecisions] = useState<Record<string, Decision>>({})
  const places = useMemo(() => placesBetween(mine, theirs), [mine, theirs])
  const keys = [...places.fields.map(({ key }) => key), ...places.keys.values()]
  const decisionFor = (key: string) => decisions[key] ?? 'mine'
  return {
    ...{ places, keys, decisionFor },
    decide: (key: string, decision: Decision) => setDecisions((before) => ({ ...before, [key]: decision })),
    decideEverywhere: (decision: Decision) =>
      setDecisions(Object.fromEntries(keys.map((key) => [key, decision]))),
    chosen: () => chosenText(mine, theirs, places, decisionFor),
  }
}

export type ConflictState = ReturnType<typeof useConflict>
