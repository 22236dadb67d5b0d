'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isThrottled, recordSignInFailure, startSession, spendTotpStep } from '@/db/commands/sessions'
import { findStaffByEmail, normaliseEmail } from '@/db/commands/staff'
import { read, type Transaction, write } from '@/db/open'
import { byNobody } from '@/db/record'
import { networkOf } from '@/lib/network'
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

/** Signs a person in, or says no in one way for every reason, taking as long for each. */
export async function signIn(_: SignInAnswer, data: FormData): Promise<SignInAnswer> {
  const parsed = form.safeParse(Object.fromEntries(data))
  if (!parsed.success || !(await comesFromThisSite())) return { refusal: 'failed', email: '' }
  const { email, password, code = '', returnTo } = parsed.data
  const by = byNobody()
  const attempt = {
    account: normaliseEmail(email),
    network: networkOf((await headers()).get('x-forwarded-for')),
  }
  if (await isThrottled(read(), attempt, by.at)) return { refusal: 'throttled', email }

  const user = await findStaffByEmail(read(), email)
  const matches = await passwordMatches(user && !user.disabledAt ? user.passwordHash : null, password)
  const token = await write(async (tx) => {
    if (!user || !matches || !(await acceptsCode(tx, user, code)))
      return recordSignInFailure(tx, by, attempt).then(() => null)
    return startSession(tx, { userId: user.id, at: by.at }, attempt.account)
  })
  if (!token) return { refusal: 'failed', email }
  ;(await cookies()).set({ ...sessionCookieAttributes, name: sessionCookieName, value: token })
  redirect(safeReturnTo(returnTo, '/admin'))
}

async function acceptsCode(tx: Transaction, user: { id: string; totpSecret: string | null }, code: string) {
  if (!user.totpSecret) return true
  const step = totpStep(user.totpSecret, code, new Date())
  return step !== null && (await spendTotpStep(tx, user.id, step))
}
