import { expect, test } from 'vitest'
import { linksInBody } from './links'
import { type BodyDocument, emptyBody } from './schema'

const link = (href: string, words = 'here'): BodyDocument => ({
  ...{ type: 'text', text: words },
  marks: [{ type: 'bold' }, { type: 'link', attrs: { href } }],
})
const video = (src: string): BodyDocument => ({ type: 'video', attrs: { src, title: 'A film' } })
const within = (type: string, ...content: BodyDocument[]): BodyDocument => ({ type, content })
const paragraph = (...content: BodyDocument[]) => within('paragraph', ...content)

test.each<[string, BodyDocument, string[]]>([
  ['nothing', emptyBody, []],
  [
    'words without links',
    paragraph({ type: 'text', text: 'https://example.org', marks: [{ type: 'bold' }] }),
    [],
  ],
  ['links, in their order', paragraph(link('https://b.example'), link('/pl')), ['https://b.example', '/pl']],
  ['one address twice', paragraph(link('/pl', 'a'), link('/pl', 'b')), ['/pl']],
  ['addresses that differ in a part', paragraph(link('/pl#a'), link('/pl#b')), ['/pl#a', '/pl#b']],
  ['a video', within('doc', video('https://film.example/1')), ['https://film.example/1']],
  ['a photo, which has no address', { type: 'photo', attrs: { photoId: 'a' } }, []],
  [
    'links in lists, quotations, tables and headings',
    within(
      'doc',
      { type: 'heading', attrs: { level: 2 }, content: [link('/a')] },
      within('bulletList', within('listItem', paragraph(link('/b')))),
      within('blockquote', paragraph(link('mailto:c@example.org'))),
      within('table', within('tableRow', within('tableCell', paragraph(link('/d'))))),
    ),
    ['/a', '/b', 'mailto:c@example.org', '/d'],
  ],
])('a text of %s leads to its addresses', (_, body, expected) => {
  expect(linksInBody(body)).toEqual(expected)
})
