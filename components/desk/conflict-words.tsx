'use client'

import { Fragment } from 'react'
import type { Piece } from '@/lib/compare/compare-words'
import type { Side } from './conflict-place'

/** One of two texts; words that the other has not are marked. Pieces are compared from mine to theirs. */
export function ConflictWords({ pieces, side }: { pieces: Piece[]; side: Side }) {
  const own = side === 'mine' ? 'removed' : 'added'
  return pieces
    .filter(({ change }) => change === 'same' || change === own)
    .map(({ text, change }, index) =>
      change === 'same' ? (
        <Fragment key={index}>{text}</Fragment>
      ) : (
        <mark key={index} className="conflict-mark">
          {text}
        </mark>
      ),
    )
}
