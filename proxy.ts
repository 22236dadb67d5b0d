import { type NextRequest, NextResponse } from 'next/server'
import { deskPolicy } from './lib/headers.js'
import { sessionCookieName } from './lib/session-cookie'

// Not the upload: Next hands on only the first 10 MB of what passes a proxy, and keeps them in memory.
export const config = { matcher: ['/admin', '/admin/((?!photos/upload$).*)'] }

/**
 * Gives each answer of the desk its own nonce, and leads who has no session at all to the sign-in page. It protects
 * nothing: every page and action finds the person itself, because such a layer has been skipped before (CVE-2025-29927).
 */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const { pathname, search } = request.nextUrl
  const isSignIn = pathname === '/admin/sign-in'
  if (!isSignIn && request.method === 'GET' && !request.cookies.has(sessionCookieName))
    return NextResponse.redirect(
      new URL(`/admin/sign-in?returnTo=${encodeURIComponent(pathname + search)}`, request.url),
    )
  const policy = deskPolicy(nonce, { isSignIn, isDevelopment: process.env.NODE_ENV === 'development' })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'no-store')
  return response
}
