import type { EditionText } from '../publishable'
import { type Block, blocksOf } from './body-blocks'
import type { Place } from './finding'
import { shorten } from './words'

/** A stretch of the edition that is read in one go: its title, its lead, or a block of its body. */
export type Passage = { kind: 'title' | 'lead'; text: string } | Block

export function passagesOf({ title, lead, body }: EditionText): Passage[] {
  return [{ kind: 'title', text: title }, { kind: 'lead', text: lead }, ...blocksOf(body)]
}

/** Where a part of a passage stands, given the indices of its first character and the one after its last. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  const excerpt = shorten(passage.text.slice(start, end))
  if (!('from' in passage)) return { field: passage.kind, excerpt }
  return { field: 'body', from: passage.from + start, to: passage.from + end, excerpt }
}
