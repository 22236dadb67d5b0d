'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { endSession } from '@/db/commands/sessions'
import { setDeskLocale as setLocale } from '@/db/commands/staff'
import { write } from '@/db/open'
import { locales } from '@/lib/locales'
import { sessionCookieAttributes, sessionCookieName } from '@/lib/session-cookie'
import { comesFromThisSite, deskAction } from '../action'
import { currentStaff } from '../session'

/** Ends this session, here and in the database. */
export async function signOut() {
  const cookie = (await cookies()).get(sessionCookieName)
  const staff = await currentStaff()
  if (cookie && staff && (await comesFromThisSite()))
    await write((tx) => endSession(tx, { userId: staff.id, at: new Date().toISOString() }, cookie.value))
  ;(await cookies()).set({ ...sessionCookieAttributes, name: sessionCookieName, value: '', maxAge: 0 })
  redirect('/admin/sign-in')
}

const choice = z.object({ deskLocale: z.enum(locales) })

/** The language in which the desk speaks to this person. */
export async function setDeskLocale(form: FormData) {
  await deskAction(
    { permission: 'setDeskLocale', schema: choice, form },
    async ({ tx, by, staff, input }) => {
      await setLocale(tx, by, staff.id, input.deskLocale)
      return { problems: [] }
    },
  )
}
