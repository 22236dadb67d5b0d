import { expect, test } from 'vitest'
import { isBroken } from './link-finding'

test.each([
  [200, '', false],
  [204, '', false],
  [299, '', false],
  [199, '', true],
  [301, '', true],
  [404, '', true],
  [500, '', true],
  [302, 'tooManyRedirects', true],
  [200, 'unreachable', true],
  [null, 'timedOut', true],
  [null, '', true],
] as const)('an answer of %s with the fault %j is broken: %s', (status, fault, expected) => {
  expect(isBroken({ status, fault })).toBe(expected)
})
