import type { BodyDocument } from '../body/schema'
import { align } from './align'
import { type Block, blocksOf } from './blocks'
import { compareWords, type Piece, wordChanges } from './compare-words'
import type { Pair } from './pair-similar'

export type BlockChange = 'same' | 'changed' | 'added' | 'removed'

/**
 * A block and what became of it. In a changed one whose pieces are all the same and whose addresses are, the letters or the
 * kind of the block changed.
 */
export type BlockPair = {
  before: Block | null
  after: Block | null
  change: BlockChange
  pieces: Piece[]
  /** Where its links, or the video, lead; null where to the same as before. */
  addresses: Piece[] | null
}

/** Two bodies side by side, block by block and word by word. */
export function compareBlocks(before: BodyDocument, after: BodyDocument): BlockPair[] {
  return alignBlocks(before, after).map((pair) => ({
    ...pair,
    change: changeIn(pair),
    pieces: compareWords(pair.before?.text ?? '', pair.after?.text ?? ''),
    addresses: addressChanges(pair),
  }))
}

export function alignBlocks(before: BodyDocument, after: BodyDocument): Pair<Block>[] {
  return align(partsOf(before), partsOf(after)).map(
    (pair) => ({ before: pair.before?.block ?? null, after: pair.after?.block ?? null }) as Pair<Block>,
  )
}

export function changeIn({ before, after }: Pair<Block>): BlockChange {
  if (!before) return 'added'
  if (!after) return 'removed'
  return before.fingerprint === after.fingerprint ? 'same' : 'changed'
}

function addressChanges({ before, after }: Pair<Block>) {
  if (!before || !after || before.fingerprint === after.fingerprint) return null
  return wordChanges(addressesIn(before.node).join(' '), addressesIn(after.node).join(' '))
}

/** Once for each link, though its words be of different letters. */
function addressesIn({ attrs, marks = [], content = [] }: BodyDocument): string[] {
  const values: unknown[] = [attrs?.src, ...marks.map((mark) => mark.attrs?.href as unknown)]
  const own = values.filter((value) => typeof value === 'string')
  return [...new Set([...own, ...content.flatMap(addressesIn)])]
}

/** A block stays the same one while it says or shows the same, whatever its letters look like. */
function partsOf(body: BodyDocument) {
  return blocksOf(body).map((block) => {
    const { kind, text, photoId } = block
    return { key: JSON.stringify([kind, text, photoId]), text, block }
  })
}
