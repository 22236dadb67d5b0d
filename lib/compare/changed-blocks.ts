import type { BodyDocument } from '../body/schema'
import type { Block } from './blocks'
import { alignBlocks, changeIn } from './compare-blocks'

/** Which blocks of the later body are new or changed, by their number in `blocksOf`. */
export function changedSince(before: BodyDocument, after: BodyDocument): Set<number> {
  const pairs = alignBlocks(before, after).filter((pair) => pair.after)
  return new Set(pairs.flatMap((pair, index) => (changeIn(pair) === 'same' ? [] : [index])))
}

/** The blocks of the earlier body that nothing stands for any more, in their order. */
export function removedSince(before: BodyDocument, after: BodyDocument): Block[] {
  return alignBlocks(before, after).flatMap((pair) => (pair.after ? [] : [pair.before]))
}
