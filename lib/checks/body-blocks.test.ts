import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { bodyExtensions } from '../body/extensions'
import { type BodyDocument, emptyBody } from '../body/schema'
import { blocksOf } from './body-blocks'
import { bold, doc, heading, lineBreak, link, list, paragraph, photo, table, video } from './sample-edition'

const whole = doc(
  heading(2, 'Żółć'),
  paragraph('Zażółć ', bold('gęślą'), ' jaźń ', link('/pl', bold('tu')), link('/pl', ' i tam')),
  { type: 'paragraph' },
  photo,
  list(paragraph('jeden', lineBreak, 'dwa'), list(paragraph('trzy'), photo, heading(3, 'cztery'))),
  { type: 'blockquote', content: [paragraph('„Pięć”'), video] },
  table(paragraph('sześć', link('/en', 'siedem')), list(paragraph('osiem'))),
  paragraph('👋 dziewięć ', link('/pl', 'dziesięć')),
)

test.each<[string, BodyDocument]>([
  ['of everything', whole],
  ['of an empty paragraph', emptyBody],
  ['without anything', { type: 'doc' }],
])('every block and link of a body %s stands where ProseMirror has its words', (_, body) => {
  const document = getSchema(bodyExtensions).nodeFromJSON(body)
  const wordsBetween = (from: number, to: number) => document.textBetween(from, to, '|', '\n')
  for (const { from, text, links } of blocksOf(body)) {
    expect(document.resolve(from).parentOffset).toBe(0)
    expect(wordsBetween(from, from + text.length)).toBe(text)
    for (const { start, end } of links)
      expect(wordsBetween(from + start, from + end)).toBe(text.slice(start, end))
  }
})

test('blocks come in reading order, with what they are', () => {
  expect(blocksOf(whole).map(({ kind, level, text }) => `${kind}${level ?? ''} ${text}`)).toEqual([
    'heading2 Żółć',
    'paragraph Zażółć gęślą jaźń tu i tam',
    'paragraph ',
    'paragraph jeden\ndwa',
    'paragraph trzy',
    'heading3 cztery',
    'paragraph „Pięć”',
    'cell sześćsiedem',
    'cell osiem',
    'paragraph 👋 dziewięć dziesięć',
  ])
})

test.each<[string, BodyDocument, string[]]>([
  ['one in two parts', paragraph(link('/a', 'A'), link('/a', bold('B'))), ['/a AB']],
  ['one over a line break', paragraph(link('/a', 'A'), link('/a', lineBreak)), ['/a A\n']],
  ['two side by side', paragraph(link('/a', 'A'), link('/b', 'B')), ['/a A', '/b B']],
  ['two to one address', paragraph(link('/a', 'A'), ' ', link('/a', 'B')), ['/a A', '/a B']],
])('links: %s', (_, node, expected) => {
  const [block] = blocksOf(doc(node))
  expect(
    block!.links.map(({ address, start, end }) => `${address} ${block!.text.slice(start, end)}`),
  ).toEqual(expected)
})
