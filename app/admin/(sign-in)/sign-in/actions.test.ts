import * as argon2 from '@node-rs/argon2'
import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test, vi } from 'vitest'
import { database, read } from '@/db/open'
import { findSession } from '@/db/queries/sessions'
import { aPerson } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import { hashPassword } from '@/lib/password'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest, Redirect, request } from '../../../test-next'
import { signIn, signInAgain } from './actions'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)
// The real library at the lowest price, watched.
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const real = await importOriginal<typeof argon2>()
  const hash = (text: string) => real.hash(text, { memoryCost: 8, timeCost: 1 })
  return { ...real, hash, verify: vi.fn(real.verify) }
})

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)

const password = 'seven grey herons at dusk'
const secret = new Secret({ size: 20 }).base32
const people = { editor: '', publisher: '', disabled: '' }

useTestDatabase(async () => {
  people.editor = await aPerson('editor')
  people.publisher = await aPerson('publisher')
  people.disabled = await aPerson('editor', ['pl'], 'disabled@example.org')
  const { writer } = database()
  writer.prepare('UPDATE users SET password_hash = ?').run(await hashPassword(password))
  writer.prepare('UPDATE users SET totp_secret = ? WHERE id = ?').run(secret, people.publisher)
  writer
    .prepare("UPDATE users SET disabled_at = '2026-03-02T09:00:00.000Z' WHERE id = ?")
    .run(people.disabled)
})

beforeEach(() => {
  vi.clearAllMocks()
  newRequest({ origin: siteUrl, 'x-forwarded-for': '192.0.2.7' })
})

test('the right password gives a session in a cookie for this host alone, and leads to the desk', async () => {
  expect(await attempt({ email: ' Editor@Example.org' })).toEqual(new Redirect('/admin'))
  const [cookie] = request.cookiesSet
  expect(cookie).toMatchObject({
    name: '__Host-session',
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
  })
  expect(cookie).not.toHaveProperty('domain')
  expect(await findSession(read(), cookie!.value, new Date().toISOString())).toMatchObject({
    id: people.editor,
  })
})

test.each([
  ['/admin/articles?state=draft', '/admin/articles?state=draft'],
  ['//evil.example', '/admin'],
  ['/\\evil.example', '/admin'],
  ['https://evil.example', '/admin'],
])('who came from %s is led to %s', async (returnTo, to) => {
  expect(await attempt({ returnTo })).toEqual(new Redirect(to))
})

test.each([
  ['a wrong password', { password: `${password}.` }],
  ['an address that nobody has', { email: 'nobody@example.org' }],
  ['a closed account', { email: 'disabled@example.org' }],
  ['a missing one-time code', { email: 'publisher@example.org' }],
  ['a wrong one-time code', { email: 'publisher@example.org', code: '000000' }],
  ['a one-time code in other digits', { email: 'publisher@example.org', code: '०८१८०४' }],
])('%s is refused in the same words, after one verification, and counted', async (_, fields) => {
  const answer = await attempt(fields)
  expect(answer).toEqual({ refusal: 'failed', email: { email: 'editor@example.org', ...fields }.email })
  expect(argon2.verify).toHaveBeenCalledTimes(1)
  expect(request.cookiesSet).toEqual([])
  expect(everyRow().sessions).toEqual([])
  expect(everyRow().sign_in_failures).toHaveLength(1)
})

test('a one-time code signs in once', async () => {
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  const email = 'publisher@example.org'
  expect(await attempt({ email, code })).toBeInstanceOf(Redirect)
  expect(await attempt({ email, code })).toMatchObject({ refusal: 'failed' })
})

test('after five failures even the right password has to wait, and is not looked at', async () => {
  for (let failures = 0; failures < 5; failures += 1)
    expect(await attempt({ password: 'wrong' })).toMatchObject({ refusal: 'failed' })
  vi.clearAllMocks()
  expect(await attempt({})).toEqual({ refusal: 'throttled', email: 'editor@example.org' })
  expect(argon2.verify).not.toHaveBeenCalled()
  expect(everyRow().sessions).toEqual([])
})

test('twenty guesses at the same moment are no more than five', async () => {
  const guesses = Array.from({ length: 20 }, () => attempt({ password: 'wrong' }))
  const refusals = (await Promise.all(guesses)).map((answer) => 'refusal' in answer && answer.refusal)
  expect(refusals.filter((refusal) => refusal === 'failed').length).toBeLessThanOrEqual(5)
})

test('whoever signs in again while writing gets a session and stays where they are', async () => {
  const data = formOf({ returnTo: '/admin/articles' })
  expect(await signInAgain(null, data)).toEqual({ refusal: null, email: 'editor@example.org' })
  const [cookie] = request.cookiesSet
  expect(await findSession(read(), cookie!.value, new Date().toISOString())).toMatchObject({
    id: people.editor,
  })
})

test('signing in again is refused and counted like signing in', async () => {
  for (let failures = 0; failures < 5; failures += 1)
    expect(await signInAgain(null, formOf({ password: 'wrong' }))).toMatchObject({ refusal: 'failed' })
  expect(await signInAgain(null, formOf({}))).toMatchObject({ refusal: 'throttled' })
  expect(await attempt({})).toMatchObject({ refusal: 'throttled' })
  expect(request.cookiesSet).toEqual([])
  newRequest({ origin: 'https://evil.example' })
  expect(await signInAgain(null, formOf({}))).toEqual({ refusal: 'failed', email: '' })
  expect(everyRow().sessions).toEqual([])
})

test('a form that is no form of ours is refused without a look at the password', async () => {
  expect(await attempt({ password: 'a'.repeat(1001) })).toMatchObject({ refusal: 'failed' })
  expect(await attempt({ email: 'a'.repeat(201) })).toMatchObject({ refusal: 'failed' })
  expect(await signIn({ refusal: null, email: '' }, new FormData())).toMatchObject({ refusal: 'failed' })
  expect(argon2.verify).not.toHaveBeenCalled()
})

test('no password is kept anywhere, nor the token', async () => {
  await attempt({})
  await attempt({ password: 'a wrong password' })
  const stored = JSON.stringify(everyRow())
  expect(stored).not.toContain(password)
  expect(stored).not.toContain('a wrong password')
  expect(stored).not.toContain(request.cookiesSet.find(({ name }) => name === sessionCookieName)!.value)
})

async function attempt(fields: Record<string, string>) {
  return signIn({ refusal: null, email: '' }, formOf(fields)).catch((error: unknown) => {
    if (error instanceof Redirect) return error
    throw error
  })
}

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ email: 'editor@example.org', password, ...fields }))
    form.set(name, value)
  return form
}
