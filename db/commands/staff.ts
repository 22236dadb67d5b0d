import { eq } from 'drizzle-orm'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'
import type { Transaction } from '../open'
import { type By, record } from '../record'
import { sessions, users } from '../schema'

export type NewStaff = {
  email: string
  name: string
  role: Role
  languages: Locale[]
  passwordHash: string
  totpSecret: string | null
  deskLocale: Locale
}

/** E-mail addresses are compared without case. */
export function normaliseEmail(email: string) {
  return email.trim().toLowerCase()
}

/** Adds a person; null where the address is in use. */
export async function addStaff(tx: Transaction, by: By, person: NewStaff) {
  const email = normaliseEmail(person.email)
  if (await findStaffByEmail(tx, email)) return null
  const id = newId()
  await tx.insert(users).values({ ...person, id, email, createdAt: by.at })
  await record(tx, by, { action: 'addStaff', subject: id, detail: { role: person.role } })
  return id
}

/** Gives a person another role; their sessions end in the same transaction. */
export async function changeRole(tx: Transaction, by: By, userId: string, role: Role, languages: Locale[]) {
  await tx.update(users).set({ role, languages }).where(eq(users.id, userId))
  await endSessions(tx, userId)
  await record(tx, by, { action: 'changeRole', subject: userId, detail: { role, languages } })
}

/** Gives a person another password; their sessions end in the same transaction. */
export async function changePassword(tx: Transaction, by: By, userId: string, passwordHash: string) {
  await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
  await endSessions(tx, userId)
  await record(tx, by, { action: 'changePassword', subject: userId })
}

/** Closes an account: nobody signs in with it again, and its sessions end in the same transaction. */
export async function disableStaff(tx: Transaction, by: By, userId: string) {
  await tx.update(users).set({ disabledAt: by.at }).where(eq(users.id, userId))
  await endSessions(tx, userId)
  await record(tx, by, { action: 'disableStaff', subject: userId })
}

/** The language in which the desk speaks to this person. */
export async function setDeskLocale(tx: Transaction, by: By, userId: string, deskLocale: Locale) {
  await tx.update(users).set({ deskLocale }).where(eq(users.id, userId))
  await record(tx, by, { action: 'setDeskLocale', subject: userId, detail: { deskLocale } })
}

export async function findStaffByEmail(tx: Pick<Transaction, 'select'>, email: string) {
  const [user] = await tx
    .select()
    .from(users)
    .where(eq(users.email, normaliseEmail(email)))
  return user ?? null
}

async function endSessions(tx: Transaction, userId: string) {
  await tx.delete(sessions).where(eq(sessions.userId, userId))
}
