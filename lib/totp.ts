import { Secret, TOTP } from 'otpauth'

const period = 30

/** A new secret for one-time codes (RFC 6238), and the address that an authenticator app reads. */
export function newTotp(account: string) {
  const totp = new TOTP({ issuer: 'Komunikat', label: account, secret: new Secret({ size: 20 }), period })
  return { secret: totp.secret.base32, uri: totp.toString() }
}

/** The time step for which a six-digit code is right, one step early or late allowed; null where it is wrong. */
export function totpStep(secret: string, code: string, now: Date) {
  const token = code.replace(/\s/g, '')
  if (!/^[0-9]{6}$/.test(token)) return null
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period })
  const delta = totp.validate({ token, window: 1, timestamp: now.getTime() })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
