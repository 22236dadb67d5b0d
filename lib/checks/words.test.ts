import { expect, test } from 'vitest'
import { isBlank, shorten, wordsOf } from './words'

test.each([
  ['', 0],
  [' – … ', 0],
  ['Łódź, 4.05.2025 r.', 3],
  ['m.in.\u00a0NATO–Ukraina\ni', 3],
])('«%s» has %i words', (text, count) => {
  expect(wordsOf(text)).toHaveLength(count)
})

test.each([
  ['', true],
  [' \n\u00a0\u200b\u00ad\ufeff', true],
  ['.', false],
  ['👋', false],
])('«%s» is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected)
})

test.each([
  [' A\nB ', 'A B'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(80)}…`],
  [`na ${'a'.repeat(100)}`, `na ${'a'.repeat(77)}…`],
  [`${'a'.repeat(60)} ${'b'.repeat(60)}`, `${'a'.repeat(60)}…`],
])('«%s» is shortened', (text, expected) => {
  expect(shorten(text)).toBe(expected)
})
