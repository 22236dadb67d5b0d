import { expect, test } from 'vitest'
import type { BodyDocument } from '../body/schema'
import { bold, doc, findingsOf, foundIn, lineBreak, link, list, paragraph, table } from './sample-edition'

const draft = '/pl/aktualnosci/szkic'
const absolute = `https://www.example.org${draft}#b`

test.each<[string, BodyDocument, string[]]>([
  ['to a public article', paragraph(link('/pl/aktualnosci/inny', 'inny tekst')), []],
  ['to an article that is not public', paragraph('Zob. ', link(draft, 'szkic')), ['linkUnpublished szkic']],
  ['to a part of it', paragraph(link(`${draft}?a=1#b`, 'szkic')), ['linkUnpublished szkic']],
  ['to it, as written with its host', paragraph(link(absolute, 'szkic')), ['linkUnpublished szkic']],
  ['to one whose address only begins so', paragraph(link(`${draft}-2`, 'inny tekst')), []],
  [
    'in bold, in a nested list',
    list(list(paragraph('Zob. ', link(draft, 'ten '), link(draft, bold('szkic'))))),
    ['linkUnpublished ten szkic'],
  ],
  ['in a table', table(paragraph('A'), paragraph('B ', link(draft, 'szkic'))), ['linkUnpublished szkic']],
  ['on a blank', paragraph('A', link('/pl', ' '), 'B'), ['linkEmpty']],
  ['on a line break', paragraph('A', link('/pl', lineBreak), 'B'), ['linkEmpty']],
  ['on what has no width', paragraph('A', link('/pl', '\u200b\u00ad'), 'B'), ['linkEmpty']],
  [
    'on a blank beside words with the same address',
    paragraph(link('/pl', bold(' ')), link('/pl', 'dom')),
    [],
  ],
])('a link %s', (_, block, expected) => {
  expect(foundIn(doc(block), { unpublishedLinks: [draft, absolute] })).toEqual(expected)
})

test('a stop on a link says all that its sentence needs', () => {
  const body = doc(paragraph('A', link('/pl', ' '), link(draft, 'szkic')))
  expect(findingsOf({ body }, { unpublishedLinks: new Set([draft]) })).toEqual([
    {
      ...{ strength: 'stop', field: 'body', code: 'linkEmpty', from: 2, to: 3, excerpt: '' },
      values: { address: '/pl' },
    },
    {
      ...{ strength: 'stop', field: 'body', code: 'linkUnpublished', from: 3, to: 8, excerpt: 'szkic' },
      values: { address: draft, words: 'szkic' },
    },
  ])
})
