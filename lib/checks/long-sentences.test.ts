import { expect, test } from 'vitest'
import type { BodyDocument } from '../body/schema'
import type { Locale } from '../locales'
import { doc, findingsOf, foundIn, heading, lineBreak, list, paragraph, table } from './sample-edition'

const sentence = (words: number, word = 'łódź,') =>
  `Otóż ${Array(words - 2)
    .fill(word)
    .join(' ')} koniec.`
const long = sentence(21)

test.each<[string, Locale, BodyDocument, string[]]>([
  ['twenty words in Polish', 'pl', paragraph(sentence(20)), []],
  ['twenty-one in Polish', 'pl', paragraph(long), [`sentenceLong ${long}`]],
  ['twenty-five in English', 'en', paragraph(sentence(25)), []],
  ['twenty-six in English', 'en', paragraph(sentence(26)), [`sentenceLong ${sentence(26)}`]],
  ['after another', 'pl', paragraph('Krótkie. ', long), [`sentenceLong ${long}`]],
  ['after a line break', 'pl', paragraph('Adres', lineBreak, long), [`sentenceLong ${long}`]],
  ['in a nested list', 'pl', list(list(paragraph(long))), [`sentenceLong ${long}`]],
  ['in the second cell', 'pl', table(paragraph('A'), paragraph(long)), [`sentenceLong ${long}`]],
  ['dashes are no words', 'pl', paragraph(sentence(20, 'a –')), []],
  ['headings are no sentences', 'pl', heading(2, long), []],
])('%s', (_, locale, block, expected) => {
  expect(foundIn(doc(block, paragraph('Treść.')), { locale })).toEqual(expected)
})

test('a long sentence is counted and shortened for the list', () => {
  expect(findingsOf({ lead: long })).toEqual([
    {
      ...{ strength: 'advice', field: 'lead', code: 'sentenceLong', values: { words: 21, maximum: 20 } },
      excerpt: `Otóż ${Array(12).fill('łódź,').join(' ')}…`,
    },
  ])
})
