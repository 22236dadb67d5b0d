/** `__Host-`: only over HTTPS (or localhost), only for this host, not to be set by another. */
export const sessionCookieName = '__Host-session'

export const sessionCookieAttributes = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const
