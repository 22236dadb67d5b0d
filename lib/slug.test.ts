import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLetters, isSlug, slugify } from './slug'

test.each([
  ['Święto Łodzi: źdźbło, gęś i ćma', 'swieto-lodzi-zdzblo-ges-i-cma'],
  ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc-gesla-jazn'],
  ['Poland’s 2025 election', 'polands-2025-election'],
  ["Poland's 2025 election", 'polands-2025-election'],
  ['Rzym – Paryż — Londyn', 'rzym-paryz-londyn'],
  ['  „Cytat”, (nawias) & inne…  ', 'cytat-nawias-inne'],
  ['Café Zürich, São Paulo', 'cafe-zurich-sao-paulo'],
  ['№ 5 / 2025', '5-2025'],
  ['—', ''],
  ['', ''],
  ['日本', ''],
])('%j becomes %j', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test.each([
  ['Ørsted', 'orsted'],
  ['Straße', 'strasse'],
  ['Đoković', 'dokovic'],
])('the name %s of another language keeps its letters: %s', (name, slug) => {
  expect(slugify(name)).toBe(slug)
})

test('a long title is cut between words, one endless word within itself', () => {
  const title = 'Stypendia na studia i pobyty badawcze w Polsce: kto może się o nie ubiegać i jakie dokumenty'
  expect(slugify(title)).toBe('stypendia-na-studia-i-pobyty-badawcze-w-polsce-kto-moze-sie-o-nie-ubiegac-i')
  expect(slugify('a'.repeat(100))).toBe('a'.repeat(80))
  expect(slugify(`${'a'.repeat(78)} b c`)).toBe(`${'a'.repeat(78)}-b`)
})

test('whatever the title, its slug is an address or empty, and stays the same when made again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugify(title)
      expect(slug === '' || isSlug(slug)).toBe(true)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})

test.each([
  ['a', true],
  ['rzym-2025', true],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['', false],
  ['-a', false],
  ['a-', false],
  ['a--b', false],
  ['A', false],
  ['ą', false],
  ['a b', false],
  ['a/b', false],
  ['a\n', false],
  ['..', false],
])('%j can be an address: %s', (slug, expected) => {
  expect(isSlug(slug)).toBe(expected)
})

test('folding keeps the case and the number of letters', () => {
  expect(foldLetters('Zażółć GĘŚLĄ Łódź')).toBe('Zazolc GESLA Lodz')
})
