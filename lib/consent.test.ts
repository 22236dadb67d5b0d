import { expect, test } from 'vitest'
import { consentCategories, consentCookie, consentValue, parseConsent } from './consent'

test.each([
  [[], '1'],
  [['statistics'], '1.statistics'],
  [['media', 'statistics'], '1.statistics.media'],
] as const)('a choice of %j is remembered as %s, and read back', (categories, value) => {
  expect(consentValue(categories)).toBe(value)
  expect(parseConsent(value)).toEqual(
    consentCategories.filter((category) => [...categories].some((one) => one === category)),
  )
})

test.each([
  ['no cookie', undefined],
  ['an empty cookie', ''],
  ['an earlier version of the notice', '0.statistics.media'],
  ['a later one', '2.statistics'],
  ['a version that only begins alike', '10.statistics'],
  ['no version', 'statistics'],
])('%s is no answer', (_, value) => {
  expect(parseConsent(value)).toBeNull()
})

test('categories that the notice does not have are dropped', () => {
  expect(parseConsent('1.media.marketing.__proto__')).toEqual(['media'])
})

test('the answer lasts about six months', () => {
  expect(consentCookie).toEqual({ name: 'consent', maxAgeSeconds: 182 * 24 * 60 * 60 })
})
