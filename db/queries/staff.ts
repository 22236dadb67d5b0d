import { eq } from 'drizzle-orm'
import type { Reader } from '../open'
import { users } from '../schema'

/** A person's name; null for a script, which has none. */
export async function findStaffName(reader: Reader, id: string | null) {
  if (!id) return null
  const [user] = await reader.select({ name: users.name }).from(users).where(eq(users.id, id))
  return user?.name ?? null
}
