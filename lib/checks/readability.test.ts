import { expect, test } from 'vitest'
import type { BodyDocument } from '../body/schema'
import type { Locale } from '../locales'
import { doc, findingsOf, heading, list, paragraph, table } from './sample-edition'

// 0.4 × (10 words + 30 hard ones in a hundred) = 16; with 20 in a hundred 12, the limit.
const hard: Record<Locale, string> = {
  pl: 'Ministerstwo przedstawiło dziś ten nowy i dość długi dokument konsultacyjny. ',
  en: 'The government presented a new and quite long consultation document. ',
}
const bearable: Record<Locale, string> = {
  pl: 'Ministerstwo przedstawiło dziś ten nowy i dość długi plan zmian. ',
  en: 'The government today sent a new and quite long document. ',
}
const times = (words: string, count: number) => paragraph(words.repeat(count))

test.each<[string, Locale, BodyDocument[], number[]]>([
  ['hard', 'pl', [times(hard.pl, 10)], [16]],
  ['hard', 'en', [times(hard.en, 10)], [16]],
  ['hard in several paragraphs and lists', 'pl', [times(hard.pl, 5), list(times(hard.pl, 5))], [16]],
  ['bearable', 'pl', [times(bearable.pl, 10)], []],
  ['bearable', 'en', [times(bearable.en, 10)], []],
  ['hard, but short', 'pl', [times(hard.pl, 9)], []],
  ['hard in its tables only', 'pl', [table(times(hard.pl, 10))], []],
  ['hard in its headings only', 'pl', [heading(2, hard.pl.repeat(10))], []],
])('a text that is %s (%s)', (_, locale, blocks, expected) => {
  const found = findingsOf({ lead: '', body: doc(...blocks) }, { locale }).filter(
    ({ code }) => code === 'fog',
  )
  expect(found).toEqual(
    expected.map((index) => ({
      ...{ strength: 'advice', field: 'body', code: 'fog', values: { index, maximum: 12 } },
    })),
  )
})
