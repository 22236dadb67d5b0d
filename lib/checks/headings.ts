import type { Block } from './body-blocks'
import type { Stop, StopCode } from './finding'
import { placeIn } from './passages'
import { isBlank } from './words'

/**
 * Headings that readers who go from heading to heading would stumble over (WCAG 1.3.1, technique H42): one without
 * words, or one that is two levels below the heading before it. The title is the first level.
 */
export function headingStops(blocks: Block[]): Stop[] {
  const stops: Stop[] = []
  let levelBefore = 1
  for (const block of blocks) {
    if (block.level === undefined) continue
    if (isBlank(block.text)) stops.push(stopAt(block, 'headingEmpty'))
    else if (block.level > levelBefore + 1) stops.push(stopAt(block, 'headingSkipped'))
    levelBefore = block.level
  }
  return stops
}

function stopAt(block: Block, code: StopCode): Stop {
  const place = placeIn(block, 0, block.text.length)
  return { strength: 'stop', code, ...place, ...(place.excerpt && { values: { words: place.excerpt } }) }
}
