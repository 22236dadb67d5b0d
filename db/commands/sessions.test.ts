import { expect, test } from 'vitest'
import { read, write } from '../open'
import { findSession } from '../queries/sessions'
import { byNobody } from '../record'
import { aDay, aPerson } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import {
  endSession,
  hashToken,
  isThrottled,
  recordSignInFailure,
  sessionLimits,
  startSession,
  touchSession,
  spendTotpStep,
} from './sessions'
import { disableStaff } from './staff'

let userId: string

useTestDatabase(async () => {
  userId = await aPerson('editor', ['pl', 'en'], 'editor@example.org')
})

const account = 'editor@example.org'
const network = '192.0.2.1'
const minute = 60_000

test('a session finds its person, and nothing secret of theirs', async () => {
  const token = await signIn()
  expect(await findSession(read(), token, aDay)).toEqual({
    ...{ id: userId, name: 'The editor', email: account, role: 'editor' },
    ...{ languages: ['pl', 'en'], deskLocale: 'pl', seenAt: aDay },
  })
})

test('only the hash of a token is stored, nowhere the token; two tokens differ', async () => {
  const [one, other] = [await signIn(), await signIn()]
  expect(one).not.toBe(other)
  expect(Buffer.from(one, 'base64url')).toHaveLength(32)
  const stored = JSON.stringify(everyRow())
  expect(stored).toContain(hashToken(one))
  expect(stored).not.toContain(one)
})

test.each([
  ['another token', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`],
  ['the stored hash itself', hashToken],
  ['no token', () => ''],
])('%s finds nobody', async (_, change) => {
  const token = await signIn()
  expect(await findSession(read(), change(token), aDay)).toBeNull()
})

test.each([
  ['59 minutes and 59 seconds', sessionLimits.idle - 1000, true],
  ['an hour', sessionLimits.idle, false],
])('a session without a request for %s: alive is %s', async (_, idle, isAlive) => {
  const token = await signIn()
  expect((await findSession(read(), token, after(idle))) !== null).toBe(isAlive)
})

test('a session in use ends after twelve hours all the same', async () => {
  const token = await signIn()
  const lastMinute = sessionLimits.absolute - minute
  for (let elapsed = 0; elapsed <= lastMinute; elapsed += 30 * minute)
    await write((tx) => touchSession(tx, token, after(elapsed)))
  await write((tx) => touchSession(tx, token, after(lastMinute)))
  expect(await findSession(read(), token, after(lastMinute))).not.toBeNull()
  expect(await findSession(read(), token, after(sessionLimits.absolute))).toBeNull()
})

test('a session ends when the person signs out, and no other one does', async () => {
  const [here, elsewhere] = [await signIn(), await signIn()]
  await write((tx) => endSession(tx, { userId, at: aDay }, here))
  expect(await findSession(read(), here, aDay)).toBeNull()
  expect(await findSession(read(), elsewhere, aDay)).not.toBeNull()
})

test('a person whose account is closed has no session', async () => {
  const token = await signIn()
  await write((tx) => disableStaff(tx, byNobody(aDay), userId))
  expect(await findSession(read(), token, aDay)).toBeNull()
})

test('sessions that are over are removed at the next sign-in, those that are not stay', async () => {
  await signIn()
  const lively = await signIn(after(30 * minute))
  await signIn(after(70 * minute))
  const stored = everyRow().sessions as { token_hash: string }[]
  expect(stored).toHaveLength(2)
  expect(stored.map((row) => row.token_hash)).toContain(hashToken(lively))
})

test('the fifth failure closes an account for a quarter of an hour, from every network', async () => {
  for (let failures = 0; failures < 5; failures += 1) {
    expect(await throttled({ network: '198.51.100.7' })).toBe(false)
    await fail({ network: `192.0.2.${failures}` })
  }
  expect(await throttled({ network: '198.51.100.7' })).toBe(true)
  expect(await throttled({ account: 'somebody.else@example.org' })).toBe(false)
  expect(await throttled({}, after(15 * minute - 1000))).toBe(true)
  expect(await throttled({}, after(15 * minute))).toBe(false)
})

test('twenty failures from a network close it for every account', async () => {
  for (let failures = 0; failures < 20; failures += 1) {
    expect(await throttled({ account: 'fresh@example.org' })).toBe(false)
    await fail({ account: `person${failures}@example.org` })
  }
  expect(await throttled({ account: 'fresh@example.org' })).toBe(true)
  expect(await throttled({ account: 'fresh@example.org', network: '198.51.100.7' })).toBe(false)
})

test('a sign-in that succeeds forgets the failures of its account, not those of others', async () => {
  for (let failures = 0; failures < 4; failures += 1) await fail({})
  await fail({ account: 'other@example.org' })
  await signIn()
  expect(everyRow().sign_in_failures).toMatchObject([{ account: 'other@example.org' }])
})

test('old failures are removed when a new one is counted', async () => {
  await fail({})
  await fail({}, after(16 * minute))
  expect(everyRow().sign_in_failures).toHaveLength(1)
})

test('each step of one-time codes works once, and none before it works any more', async () => {
  const accept = (step: number) => write((tx) => spendTotpStep(tx, userId, step))
  expect(await accept(1000)).toBe(true)
  expect(await accept(1000)).toBe(false)
  expect(await accept(999)).toBe(false)
  expect(await accept(1001)).toBe(true)
  expect(await write((tx) => spendTotpStep(tx, 'nobody', 1002))).toBe(false)
})

test('two sign-ins with the same code at the same moment: one is accepted', async () => {
  const accept = () => write((tx) => spendTotpStep(tx, userId, 1000))
  expect((await Promise.all([accept(), accept()])).sort()).toEqual([false, true])
})

function signIn(at = aDay) {
  return write((tx) => startSession(tx, { userId, at }, account))
}

function fail(attempt: Partial<{ account: string; network: string }>, at = aDay) {
  return write((tx) => recordSignInFailure(tx, byNobody(at), { account, network, ...attempt }))
}

function throttled(attempt: Partial<{ account: string; network: string }>, at = aDay) {
  return isThrottled(read(), { account, network, ...attempt }, at)
}

function after(milliseconds: number) {
  return new Date(Date.parse(aDay) + milliseconds).toISOString()
}
