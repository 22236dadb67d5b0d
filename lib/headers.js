// @ts-check

/**
 * How readers' pages may be kept: not by a browser, ten seconds by a proxy, a day by a proxy whose origin is down.
 */
export const publicCacheControl =
  'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400'

/** What every answer says, whatever it is (OWASP Secure Headers). */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
}

/** What is said of a secret address: it is to be kept nowhere, found nowhere and told to nobody (RFC 9110, 17.9). */
export const previewHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** Whether a decoded path is that of a preview for somebody without an account. @param {string} path */
export function isPreviewPath(path) {
  return path === '/preview' || path.startsWith('/preview/')
}

/**
 * The policy of every public page, the same for all: only our own files, and the outside services switched on by the settings.
 * @param {{ matomo?: string, video?: string }} services their origins
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ matomo, video }) {
  const own = ["'self'", ...(matomo ? [new URL(matomo).origin] : [])].join(' ')
  const directives = [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self'",
    `img-src ${own}`,
    "font-src 'self'",
    `connect-src ${own}`,
    "manifest-src 'self'",
    ...(video ? [`frame-src ${new URL(video).origin}`] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return directives.join('; ')
}

/**
 * The policy of the desk: scripts by a nonce of this request. Mantine sets styles on elements, the sign-in page does not.
 * @param {string} nonce
 * @param {{ isSignIn: boolean, isDevelopment: boolean }} where
 */
export function deskPolicy(nonce, { isSignIn, isDevelopment }) {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    ...(isSignIn ? [] : ["style-src-attr 'unsafe-inline'"]),
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return directives.join('; ')
}
