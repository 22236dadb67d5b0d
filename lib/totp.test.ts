import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { newTotp, totpStep } from './totp'

// RFC 6238, appendix B: the secret '12345678901234567890' at 1111111109 s is 07081804 in eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const now = new Date(1_111_111_109_000)
const step = 37_037_036

test.each([
  ['at once', 0, step],
  ['one step late', 30, step],
  ['one step early', -30, step],
  ['two steps late', 61, null],
  ['two steps early', -60, null],
])('the code of RFC 6238 given %s is right for the step %s', (_, seconds, expected) => {
  expect(totpStep(secret, '081804', new Date(now.getTime() + seconds * 1000))).toBe(expected)
})

test.each(['081805', '07081804', '81804', '', '08180a', '०८१८०४'])('the code %j is wrong', (code) => {
  expect(totpStep(secret, code, now)).toBeNull()
})

test('a code may be typed as the app shows it, in two groups', () => {
  expect(totpStep(secret, ' 081 804 ', now)).toBe(step)
})

test('a new secret is 160 bits, differs each time, and its address names the person', () => {
  const [one, other] = [newTotp('anna@example.org'), newTotp('anna@example.org')]
  expect(one.secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(one.secret).not.toBe(other.secret)
  expect(one.uri).toMatch(/^otpauth:\/\/totp\/Komunikat:anna%40example\.org\?/)
  expect(one.uri).toContain(`secret=${one.secret}`)
})

test('an authenticator app that reads the address gives codes that are accepted', () => {
  const { uri, secret: made } = newTotp('anna@example.org')
  const code = new TOTP({ secret: new URL(uri).searchParams.get('secret')! }).generate({
    timestamp: now.getTime(),
  })
  expect(totpStep(made, code, now)).toBe(step)
})
