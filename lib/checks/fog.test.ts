import { expect, test } from 'vitest'
import type { Locale } from '../locales'
import { fogIndex } from './fog'

// Ten words in a sentence and no hard one make 4; each hard word in those ten adds 4.
test.each<[string, Locale, string, number]>([
  ['short words', 'pl', 'Kot śpi na dachu, a pies leży pod tym domem.', 4],
  ['a word of three syllables', 'pl', 'Minister śpi na dachu, a pies leży pod tym domem.', 4],
  ['one of four', 'pl', 'Wiceminister śpi, a pies leży pod tym domem i śni.', 8],
  ['one of four in letters, three when said', 'pl', 'Przyjaciela kot śpi, a pies leży pod tym i śni.', 8],
  ['i that only softens', 'pl', 'Historia i wiosna to nasz kot, pies i dom ten.', 4],
  ['names', 'pl', 'Kot śpi, a Katarzyna Mickiewiczowa i pies Okularnik są tu.', 4],
  ['names in quotation marks', 'pl', 'Kot śpi, a „Rzeczpospolita” i pies Okularnik są tu dziś.', 4],
  ['an acronym first', 'pl', 'UNICEFOWI śpi kot, a pies leży pod tym i śni.', 4],
  ['numbers and addresses', 'pl', 'Kot 12.05.2025 śpi, a rzecznik.prasowy@gov.pl leży pod tym i śni.', 4],
  ['a word in quotation marks', 'pl', '„Dyplomacja” śpi, a pies leży pod tym domem i śni.', 8],
  ['compounds of easy words', 'pl', 'Kot polsko-czeski śpi, a pies leży pod tym i śni.', 4],
  ['short words', 'en', 'The cat lies on the roof and dreams of fish.', 4],
  ['one of three', 'en', 'The government lies on the roof and dreams of fish.', 8],
  ['endings', 'en', 'The changes created on the roof are meeting and parted.', 4],
  ['names', 'en', 'The old Australian lies on the roof of the Ministry.', 4],
  ['compounds of easy words', 'en', 'The state-of-the-art cat lies on a roof and dreams long.', 4],
  ['nothing', 'en', '', 0],
])('the fog index: %s (%s)', (_, locale, sentence, expected) => {
  expect(fogIndex(sentence ? [sentence] : [], locale)).toBeCloseTo(expected, 5)
})

test('sentences count by their mean length', () => {
  const [five, fifteen] = ['kot '.repeat(5), 'kot '.repeat(15)]
  expect(fogIndex([five, fifteen], 'pl')).toBeCloseTo(4, 5)
})
