import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, lt, or } from 'drizzle-orm'
import type { Transaction } from '../open'
import { type By, record } from '../record'
import { sessions, signInFailures, users } from '../schema'

const minutes = 60_000
/** A session ends after this long without a request, and after this long in any case. */
export const sessionLimits = { idle: 60 * minutes, absolute: 12 * 60 * minutes } as const
/** So many failures within this time, for an account or from a network, and sign-in has to wait. */
const throttle = { failures: 5, window: 15 * minutes } as const

/** Starts a session and forgets the account's failures. Returns the token for the cookie; only its hash is stored. */
export async function startSession(tx: Transaction, by: By & { userId: string }, account: string) {
  const token = randomBytes(32).toString('base64url')
  await tx
    .insert(sessions)
    .values({ tokenHash: hashToken(token), userId: by.userId, createdAt: by.at, seenAt: by.at })
  await tx.delete(signInFailures).where(eq(signInFailures.account, account))
  await tx.delete(sessions).where(expired(by.at))
  await record(tx, by, { action: 'signIn', subject: by.userId })
  return token
}

export async function endSession(tx: Transaction, by: By, token: string) {
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)))
  await record(tx, by, { action: 'signOut', subject: by.userId ?? '' })
}

/** Keeps a session alive. */
export async function touchSession(tx: Transaction, token: string, at: string) {
  await tx
    .update(sessions)
    .set({ seenAt: at })
    .where(eq(sessions.tokenHash, hashToken(token)))
}

/** Accepts a time step of a one-time code; false where this step or a later one was used before. */
export async function spendTotpStep(tx: Transaction, userId: string, step: number) {
  const [user] = await tx.select({ last: users.totpLastStep }).from(users).where(eq(users.id, userId))
  if (!user || (user.last ?? -1) >= step) return false
  await tx.update(users).set({ totpLastStep: step }).where(eq(users.id, userId))
  return true
}

export async function recordSignInFailure(
  tx: Transaction,
  by: By,
  attempt: { account: string; network: string },
) {
  await tx.insert(signInFailures).values({ ...attempt, at: by.at })
  await tx.delete(signInFailures).where(lt(signInFailures.at, before(by.at, throttle.window)))
  await record(tx, by, { action: 'signInFailed', subject: attempt.account })
}

/** Whether sign-in for this account or from this network must wait. */
export async function isThrottled(
  tx: Pick<Transaction, 'select'>,
  attempt: { account: string; network: string },
  at: string,
) {
  const { account, network } = signInFailures
  const recent = await tx
    .select({ account, network })
    .from(signInFailures)
    .where(
      and(
        gt(signInFailures.at, before(at, throttle.window)),
        or(eq(account, attempt.account), eq(network, attempt.network)),
      ),
    )
  const by = (key: 'account' | 'network') => recent.filter((row) => row[key] === attempt[key]).length
  return by('account') >= throttle.failures || by('network') >= throttle.failures * 4
}

export function hashToken(token: string) {
  return createHash('sha256').update(token).digest('hex')
}

function expired(now: string) {
  return or(
    lt(sessions.seenAt, before(now, sessionLimits.idle)),
    lt(sessions.createdAt, before(now, sessionLimits.absolute)),
  )
}

export function before(moment: string, milliseconds: number) {
  return new Date(Date.parse(moment) - milliseconds).toISOString()
}
