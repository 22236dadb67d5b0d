import { expect, test } from 'vitest'
import { doubledWords } from './doubled-words'

test.each([
  ['Spotkali się się w Łodzi', ['się się']],
  ['Źle źle napisane', ['Źle źle']],
  ['po wierszu\nwierszu', ['wierszu wierszu']],
  ['we met in the the hall', ['the the']],
  ['The the end, and and', ['The the', 'and and']],
  ['Czy to to samo? Bardzo bardzo.', []],
  ['He had had that that day', []],
  ['w Wiśle, na nabrzeżu', []],
  ['Bora Bora i Baden-Baden', []],
  ['Był w Unii. W Unii', []],
  ['łódź łódźmi, 2 2', []],
  ['polsko-polsko polsko', []],
  ['tak, tak', []],
])('%s', (lead, expected) => {
  expect(doubledWords({ kind: 'lead', text: lead }).map(({ excerpt }) => excerpt)).toEqual(expected)
})
