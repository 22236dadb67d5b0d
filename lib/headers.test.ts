import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  deskPolicy,
  isPreviewPath,
  previewHeaders,
  publicCacheControl,
  securityHeaders,
} from './headers.js'

/** The sources of each directive. */
function parse(policy: string) {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

const locked = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

test('without outside services a public page loads nothing but our own files', () => {
  const policy = parse(contentSecurityPolicy({}))
  expect(policy).toMatchObject(locked)
  const sources = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'manifest-src']
  expect(sources.map((name) => policy[name])).toEqual(sources.map(() => ["'self'"]))
  expect(policy['frame-src']).toBeUndefined()
})

test('statistics are added where they need to be, and nothing but their origin', () => {
  const policy = parse(contentSecurityPolicy({ matomo: 'https://stat.example/matomo/?x=1; script-src *' }))
  for (const name of ['script-src', 'img-src', 'connect-src'])
    expect(policy[name]).toEqual(["'self'", 'https://stat.example'])
  expect(policy['style-src']).toEqual(["'self'"])
  expect(policy['frame-src']).toBeUndefined()
})

test('videos are added to frames only', () => {
  const policy = parse(contentSecurityPolicy({ video: 'https://video.example/embed' }))
  expect(policy['frame-src']).toEqual(['https://video.example'])
  expect(policy['script-src']).toEqual(["'self'"])
})

test('no public policy allows anything unsafe', () => {
  const services = { matomo: 'https://stat.example', video: 'https://video.example' }
  expect(contentSecurityPolicy(services)).not.toMatch(/unsafe|\*|data:|blob:/)
})

test.each([true, false])(
  'the scripts of the desk need this request’s nonce (sign-in page: %s)',
  (isSignIn) => {
    const policy = parse(deskPolicy('abc123', { isSignIn, isDevelopment: false }))
    expect(policy).toMatchObject({ ...locked, 'script-src': ["'nonce-abc123'", "'strict-dynamic'"] })
    expect(policy['style-src']).toEqual(["'self'", "'nonce-abc123'"])
    expect(policy['style-src-attr']).toEqual(isSignIn ? undefined : ["'unsafe-inline'"])
  },
)

test('only development evaluates text as a script', () => {
  expect(deskPolicy('abc', { isSignIn: false, isDevelopment: true })).toContain("'unsafe-eval'")
  expect(deskPolicy('abc', { isSignIn: false, isDevelopment: false })).not.toContain("'unsafe-eval'")
})

test('every answer is protected against sniffing, framing and downgrades', () => {
  expect(securityHeaders).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  })
  expect(securityHeaders['Strict-Transport-Security']).toMatch(/^max-age=63072000\b/)
})

test('a change is seen at once at the origin and within ten seconds behind a proxy', () => {
  expect(publicCacheControl).toMatch(/\bmax-age=0\b.*\bs-maxage=10\b/)
})

test.each([
  ['/preview', true],
  ['/preview/a-secret', true],
  ['/preview/a-secret/media/x/400.avif', true],
  ['/previews', false],
  ['/pl/preview/x', false],
  ['/admin/preview/pl/x', false],
])('%s is a secret address: %s', (path, expected) => {
  expect(isPreviewPath(path)).toBe(expected)
})

test('a secret address is kept nowhere, found nowhere and told to nobody', () => {
  expect(previewHeaders).toEqual({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  })
})
