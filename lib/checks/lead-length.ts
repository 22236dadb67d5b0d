import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'

/** In characters: two sentences of middle length. No standard names a figure; this one is the desk's own. */
const maximum = 300

export function leadLong(passage: Passage): Advice[] {
  const { length } = passage.text.trim()
  if (passage.kind !== 'lead' || length <= maximum) return []
  const place = placeIn(passage, 0, passage.text.length)
  return [{ strength: 'advice', code: 'leadLong', ...place, values: { length, maximum } }]
}
