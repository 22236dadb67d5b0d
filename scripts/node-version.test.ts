import { expect, test } from 'vitest'
import { canRunOn } from './node-version'

test.each([
  ['16.20.2', false, false],
  ['18.20.8', false, false],
  ['20.8.1', false, false],
  ['20.9.0', true, false],
  ['20.19.0', true, true],
  ['22.0.0', true, true],
  ['24.21.0', true, true],
])('on Node %s: the site %s, the checks %s', (version, site, checks) => {
  expect(canRunOn('the site', version)).toBe(site)
  expect(canRunOn('the checks', version)).toBe(checks)
})
