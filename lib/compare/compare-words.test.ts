import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords, type Piece, wordChanges } from './compare-words'

const signs = { same: '', added: '+', removed: '-' }
const written = (pieces: Piece[]) => pieces.map(({ text, change }) => `${signs[change]}[${text}]`).join('')

test.each([
  ['Ala ma kota.', 'Ala ma kota.', '[Ala ma kota.]'],
  ['Ala ma kota.', 'Ala miała kota.', '[Ala ]-[ma]+[miała][ kota.]'],
  ['Rada przyjęła ustawę', 'Rada przyjęła nową ustawę', '[Rada przyjęła ]+[nową][ ustawę]'],
  ['Ala ma', 'Ala', '[Ala ]-[ma]'],
  ['Zażółć', 'Zażółcić', '-[Zażółć]+[Zażółcić]'],
  ['koszt 10,5 mln', 'koszt 10,7 mln', '[koszt ]-[10,5]+[10,7][ mln]'],
  ['na www.gov.pl/web', 'na www.kprm.pl/web', '[na ]-[www.gov.pl]+[www.kprm.pl][/web]'],
  ['d’Arc', "d'Arc", "-[d’Arc]+[d'Arc]"],
  ['„Tak” – mówi', '„Nie” – mówi', '[„]-[Tak]+[Nie][” – mówi]'],
  ['A, B i C', 'X, Y i C', '-[A, B]+[X, Y][ i C]'],
  ['A, B', 'A, B, C', '[A, B]+[, C]'],
  ['polsko-niemiecki', 'polsko-czeski', '[polsko-]-[niemiecki]+[czeski]'],
  ['w\u00a0Warszawie,  dziś', 'w Warszawie,\ndziś', '[w Warszawie,\ndziś]'],
  ['The minister’s visit', 'The ministers’ visit', '[The ]-[minister’s]+[ministers’][ visit]'],
  ['', 'Nowy lead', '+[Nowy lead]'],
  ['Stary lead', '', '-[Stary lead]'],
  ['', '', ''],
  ['', ' ', ''],
  ['nowy-adres', 'nowy-adres-2026', '[nowy-adres]+[-2026]'],
  ['👋🏽 cześć', '👋🏽 hej', '[👋🏽 ]-[cześć]+[hej]'],
])('%j and then %j: %s', (before, after, expected) => {
  expect(written(compareWords(before, after))).toBe(expected)
})

test('there are word changes only where more than blanks differs', () => {
  expect(wordChanges('Ala ma kota', 'Ala\u00a0ma  kota ')).toBeNull()
  expect(wordChanges('', ' ')).toBeNull()
  expect(wordChanges('Ala', '')).toEqual([{ text: 'Ala', change: 'removed' }])
})

/** Text in which the same words come again, with every kind of blank between. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('Ala', 'ma', 'żółć', '10,5', ', ', '.', ' ', '\u00a0', '\n', '„', '\u00ad', '👋🏽', 'i'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(''))

const joined = (pieces: Piece[], ...changes: Piece['change'][]) =>
  pieces
    .filter(({ change }) => changes.includes(change))
    .map((piece) => piece.text)
    .join('')
const withoutBlanks = (words: string) => words.replace(/\s+/g, '')

test('what is the same and removed is the text before, what is the same and added the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = compareWords(before, after)
      expect(withoutBlanks(joined(pieces, 'same', 'removed'))).toBe(withoutBlanks(before))
      expect(withoutBlanks(joined(pieces, 'same', 'added'))).toBe(withoutBlanks(after))
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('blanks are never a change', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Ala', 'ma', '.', '10,5', 'żółć')), (words) => {
      const pieces = compareWords(words.join(' '), words.join(' \n\u00a0'))
      expect(pieces.every(({ change }) => change === 'same')).toBe(true)
    }),
  )
})

test(
  'a text of any length that was wholly rewritten comes as one replacement, soon',
  { timeout: 5000 },
  () => {
    const long = (word: string) => Array.from({ length: 40_000 }, (_, index) => word + index).join(' ')
    expect(compareWords(long('dawne'), long('nowe')).map(({ change }) => change)).toEqual([
      'removed',
      'added',
    ])
  },
)
