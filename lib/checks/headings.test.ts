import { expect, test } from 'vitest'
import type { BodyDocument } from '../body/schema'
import { bold, doc, foundIn, heading, lineBreak, list, paragraph, table } from './sample-edition'

const words = paragraph('Treść.')

test.each<[string, BodyDocument, string[]]>([
  ['in order', doc(heading(2, 'A'), heading(3, 'B'), heading(2, 'C'), heading(3, 'D')), []],
  ['none', doc(words), []],
  ['a third level first', doc(words, heading(3, 'Żółty', bold(' dom'))), ['headingSkipped Żółty dom']],
  [
    'two of the third level, of which the second only follows the first',
    doc(heading(3, 'A'), heading(3, 'B')),
    ['headingSkipped A'],
  ],
  ['a third level first, in a list', doc(list(words, heading(3, 'A'))), ['headingSkipped A']],
  ['a third level first, in a table', doc(table(heading(3, 'A'))), ['headingSkipped A']],
  ['an empty one', doc(words, { type: 'heading', attrs: { level: 2 } }), ['headingEmpty']],
  ['a blank one', doc(words, heading(3, '\u00a0\u200b', lineBreak)), ['headingEmpty']],
  [
    'a third level under an empty second',
    doc(words, { type: 'heading', attrs: { level: 2 } }, heading(3, 'A')),
    ['headingEmpty'],
  ],
])('headings: %s', (_, body, expected) => {
  expect(foundIn(body)).toEqual(expected)
})
