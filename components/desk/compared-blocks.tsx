'use client'

import type { LibraryPhoto } from '@/db/queries/photos'
import type { BlockPair } from '@/lib/compare/compare-blocks'
import type { Locale } from '@/lib/locales'
import { ComparedPair } from './compared-pair'
import { UnchangedBlocks } from './unchanged-blocks'

type Props = { pairs: BlockPair[]; photos: LibraryPhoto[]; locale: Locale }

/** The body of two revisions as one text. Long parts that nobody changed are folded. */
export function ComparedBlocks({ pairs, ...rest }: Props) {
  return runsOf(pairs).map((run, index) =>
    run[0]?.change === 'same' ? (
      <UnchangedBlocks key={index} blocks={run.flatMap(({ after }) => after ?? [])} {...rest} />
    ) : (
      run.map((pair, place) => <ComparedPair key={`${index} ${place}`} pair={pair} {...rest} />)
    ),
  )
}

/** Runs of blocks that are the same, and of blocks that are not. */
function runsOf(pairs: BlockPair[]) {
  const runs: BlockPair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    if (run && (run[0]?.change === 'same') === (pair.change === 'same')) run.push(pair)
    else runs.push([pair])
  }
  return runs
}
