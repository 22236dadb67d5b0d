import type { Block, Link } from './body-blocks'
import type { Stop } from './finding'
import { placeIn } from './passages'
import { isBlank } from './words'

/**
 * Links that lead readers nowhere: without words to follow (WCAG 2.4.4), or to an article that is not public.
 * @param unpublished where this site's articles are that are not public: their paths, or links to them as written
 */
export function linkStops(blocks: Block[], unpublished: ReadonlySet<string>): Stop[] {
  return blocks.flatMap((block) => block.links.flatMap((link) => stopsOf(block, link, unpublished)))
}

function stopsOf(block: Block, link: Link, unpublished: ReadonlySet<string>): Stop[] {
  const place = placeIn(block, link.start, link.end)
  const { address } = link
  if (isBlank(block.text.slice(link.start, link.end)))
    return [{ strength: 'stop', code: 'linkEmpty', ...place, values: { address } }]
  if (!unpublished.has(address) && !unpublished.has(address.replace(/[?#].*$/s, ''))) return []
  return [
    {
      strength: 'stop',
      code: 'linkUnpublished',
      ...place,
      values: { words: place.excerpt ?? '', address },
    },
  ]
}
