import { expect, test } from 'vitest'
import type { Locale } from '../locales'
import { ambiguousDates } from './ambiguous-dates'
import { doc, foundIn, list, paragraph } from './sample-edition'

test.each<[Locale, string, string[]]>([
  ['pl', 'od 04/05/2025 do 4/6/25', ['04/05/2025', '4/6/25']],
  ['pl', '4.5.25 i 04.05.2025 r.', ['4.5.25']],
  ['pl', '4.05.2025, godz. 10.30', []],
  ['pl', '4 maja 2025 r.', []],
  ['pl', 'Szczyt odbędzie się dnia 5/4.', ['5/4']],
  ['pl', 'ul. Długa 5/4, 3/4 głosów, 2/3', []],
  ['pl', 'łapanie od 13/5, do 5/5', []],
  ['en', 'On 04/05/2025 and 4-5-2025', ['04/05/2025', '4-5-2025']],
  ['en', '04.05.2025 or 4.5.25', ['4.5.25', '04.05.2025']],
  ['en', 'by 5/4 at the latest', ['5/4']],
  ['en', '25/05/2025, 05/05/2025, 2025-04-05, 4 May 2025', []],
  ['en', 'version 1.2.3.4, 10.12.25.1, 24/7, 1/2, 2024/25', []],
  ['en', 'https://example.org/2012/04/05 and 12/34/5678', []],
])('%s: %s', (locale, lead, expected) => {
  expect(ambiguousDates({ kind: 'lead', text: lead }, locale).map(({ excerpt }) => excerpt)).toEqual(expected)
})

test('a date is placed without the word before it', () => {
  expect(foundIn(doc(list(paragraph('Zgłoszenia do 5/4.'))))).toEqual(['dateAmbiguous 5/4'])
})
