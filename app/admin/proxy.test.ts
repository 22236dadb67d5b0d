import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server'
import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { sessionCookieName } from '@/lib/session-cookie'
import { config, proxy } from '@/proxy'

const origin = 'https://msz.example'

function ask(path: string, { method = 'GET', isSignedIn = false } = {}) {
  const headers: Record<string, string> = isSignedIn ? { cookie: `${sessionCookieName}=a-token` } : {}
  return proxy(new NextRequest(`${origin}${path}`, { method, headers }))
}

test.each([
  ['/admin', true],
  ['/admin/articles', true],
  ['/admin/photos', true],
  ['/admin/photos/search', true],
  ['/admin/photos/upload', false],
  ['/pl/aktualnosci', false],
])(
  'it runs for the desk alone, so that public pages stay quick and photos arrive whole: %s',
  (path, runs) => {
    expect(unstable_doesMiddlewareMatch({ config, url: path })).toBe(runs)
  },
)

test.each([
  ['/admin/articles', '/admin/sign-in?returnTo=%2Fadmin%2Farticles'],
  [
    '/admin/articles?state=draft&page=2',
    '/admin/sign-in?returnTo=%2Fadmin%2Farticles%3Fstate%3Ddraft%26page%3D2',
  ],
])('who has no session and asks for %s is led to sign in, and back afterwards', (path, to) => {
  const response = ask(path)
  expect([response.status, response.headers.get('location')]).toEqual([307, `${origin}${to}`])
})

test.each([
  ['the sign-in page', '/admin/sign-in', {}],
  ['a form, whose answer says what is wrong', '/admin/articles', { method: 'POST' }],
  ['a person with a session', '/admin/articles', { isSignedIn: true }],
])('%s goes on, with a policy and kept by nobody', (_, path, given) => {
  const { headers } = ask(path, given)
  expect(headers.get('location')).toBeNull()
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic';/)
})

test('each answer has a nonce of its own, and the page is rendered with the same one', () => {
  const [one, other] = [ask('/admin/sign-in'), ask('/admin/sign-in')].map((response) => response.headers)
  const policy = one!.get('content-security-policy')
  expect(policy).not.toBe(other!.get('content-security-policy'))
  expect(one!.get('x-middleware-request-content-security-policy')).toBe(policy)
  expect(policy).toContain(`'nonce-${one!.get('x-middleware-request-x-nonce')}'`)
})
