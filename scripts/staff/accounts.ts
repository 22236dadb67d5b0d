import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/open'
import { users } from '@/db/schema'

/** Everybody who has or had an account, in alphabetical order of their names. */
export async function listStaff(reader: Reader) {
  const people = await reader.select().from(users)
  const { compare } = new Intl.Collator('pl')
  return people.sort((one, other) => compare(one.name, other.name))
}

/** Whether anybody can sign in. */
export async function hasActiveStaff(reader: Reader) {
  const active = await reader.select({ id: users.id }).from(users).where(isNull(users.disabledAt)).limit(1)
  return active.length > 0
}

/** Whether nobody else could give out roles any more, were this person not an administrator. */
export async function isLastAdministrator(reader: Reader, userId: string) {
  const active = await reader
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'administrator'), isNull(users.disabledAt)))
  return active.length === 1 && active[0]?.id === userId
}
