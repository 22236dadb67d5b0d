import { expect, test } from 'vitest'
import { browserLocale } from './browser-locale'

test.each([
  ['pl', 'pl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['EN-us', 'en'],
  ['pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7', 'pl'],
  ['de,en;q=0.5,pl;q=0.4', 'en'],
  ['en;q=0.4,pl;q=0.5', 'pl'],
  ['en ; q=0.4 , pl ; q=0.5', 'pl'],
  ['pl;q=0,en;q=0.1', 'en'],
  ['en;q=0.5,pl;q=0.5', 'en'],
  ['de,fr;q=0.9', 'pl'],
  ['*', 'pl'],
  ['en;q=high', 'pl'],
  [',;,;q=1', 'pl'],
  ['', 'pl'],
  [null, 'pl'],
])('a browser that asks for %j gets %s', (acceptLanguage, locale) => {
  expect(browserLocale(acceptLanguage)).toBe(locale)
})

test.each(['enm', 'pli;q=0.9'])('a language that only begins alike is another one: %s', (language) => {
  expect(browserLocale(`${language},en;q=0.1`)).toBe('en')
})
