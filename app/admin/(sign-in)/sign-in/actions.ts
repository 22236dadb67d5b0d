'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isThrottled, recordSignInFailure, startSession, spendTotpStep } from '@/db/commands/sessions'
import { findStaffByEmail, normaliseEmail } from '@/db/commands/staff'
import { read, type Transaction, write } from '@/db/open'
import { type By, byNobody } from '@/db/record'
import { networkOf } from '@/lib/network'
import { oneAtATime } from '@/lib/one-at-a-time'
import { passwordMatches } from '@/lib/password'
import { safeReturnTo } from '@/lib/return-to'
import { sessionCookieAttributes, sessionCookieName } from '@/lib/session-cookie'
import { totpStep } from '@/lib/totp'
import { comesFromThisSite } from '../../action'

const form = z.object({
  email: z.string().max(200),
  password: z.string().max(1000),
  code: z.string().max(20).optional(),
  returnTo: z.string().max(2000).optional(),
})

export type SignInAnswer = { refusal: 'failed' | 'throttled' | null; email: string }

// One at a time: guesses made at the same moment are counted one after another, and argon2's memory is bounded.
const turns = oneAtATime(50)

/** Signs a person in, or says no in one way for every reason, taking as long for each. */
export async function signIn(_: SignInAnswer, data: FormData): Promise<SignInAnswer> {
  const answer = await enter(data)
  if (answer.refusal) return answer
  const returnTo = data.get('returnTo')
  redirect(safeReturnTo(typeof returnTo === 'string' ? returnTo : undefined, '/admin'))
}

/** The same for somebody whose session ended while they wrote: they stay where they are. */
export async function signInAgain(_: SignInAnswer | null, data: FormData): Promise<SignInAnswer> {
  return enter(data)
}

async function enter(data: FormData): Promise<SignInAnswer> {
  const parsed = form.safeParse(Object.fromEntries(data))
  if (!parsed.success || !(await comesFromThisSite())) return { refusal: 'failed', email: '' }
  const { email, password, code = '' } = parsed.data
  const by = byNobody()
  const attempt = {
    account: normaliseEmail(email),
    network: networkOf((await headers()).get('x-forwarded-for')),
  }
  const outcome = await turns(() => tryToSignIn(by, attempt, { email, password, code }))
  if (!outcome || 'refusal' in outcome) return { refusal: outcome?.refusal ?? 'throttled', email }
  ;(await cookies()).set({ ...sessionCookieAttributes, name: sessionCookieName, value: outcome.token })
  return { refusal: null, email }
}

type Attempt = { account: string; network: string }
type Proof = { email: string; password: string; code: string }

async function tryToSignIn(by: By, attempt: Attempt, { email, password, code }: Proof) {
  if (await isThrottled(read(), attempt, by.at)) return { refusal: 'throttled' as const }
  const user = await findStaffByEmail(read(), email)
  const matches = await passwordMatches(user && !user.disabledAt ? user.passwordHash : null, password)
  return write(async (tx) => {
    if (user && matches && (await acceptsCode(tx, user, code)))
      return { token: await startSession(tx, { userId: user.id, at: by.at }, attempt.account) }
    await recordSignInFailure(tx, by, attempt)
    return { refusal: 'failed' as const }
  })
}

async function acceptsCode(tx: Transaction, user: { id: string; totpSecret: string | null }, code: string) {
  if (!user.totpSecret) return true
  const step = totpStep(user.totpSecret, code, new Date())
  return step !== null && (await spendTotpStep(tx, user.id, step))
}
