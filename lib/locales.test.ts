import { expect, test } from 'vitest'
import { defaultLocale, isLocale, locales, otherLocale } from './locales'

test('the switch leads from each language to the other', () => {
  expect(locales.map(otherLocale)).toEqual([...locales].reverse())
  expect(locales).toContain(defaultLocale)
})

test.each(['PL', 'de', '', undefined, null, ['pl'], 'toString'])(
  '%j is no language of this site',
  (value) => {
    expect(isLocale(value)).toBe(false)
  },
)
