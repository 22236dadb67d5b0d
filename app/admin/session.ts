import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { touchSession } from '@/db/commands/sessions'
import { read, write } from '@/db/open'
import { findSession } from '@/db/queries/sessions'
import { defaultLocale } from '@/lib/locales'
import { sessionCookieName } from '@/lib/session-cookie'

export type Staff = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** The signed-in person of this request, from the session; null where there is none. */
export const currentStaff = cache(async (): Promise<Staff | null> => {
  await connection()
  const token = (await cookies()).get(sessionCookieName)?.value
  if (!token) return null
  const now = new Date()
  const staff = await findSession(read(), token, now.toISOString())
  if (staff && now.getTime() - Date.parse(staff.seenAt) > 60_000)
    await write((tx) => touchSession(tx, token, now.toISOString()))
  return staff
})

/** The signed-in person; anybody else is led to the sign-in page, and back here afterwards. */
export async function requireStaff(returnTo: string): Promise<Staff> {
  return (await currentStaff()) ?? redirect(`/admin/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
}

/** The language in which the desk speaks to the person of this request. */
export async function deskLocale() {
  return (await currentStaff())?.deskLocale ?? defaultLocale
}
