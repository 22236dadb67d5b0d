import type { Reader } from '../open'
import { users } from '../schema'

export type Person = { id: string; name: string; email: string }

/** Everybody who has or had an account, in the order of their names. */
export async function listPeople(reader: Reader): Promise<Person[]> {
  const { id, name, email } = users
  const people = await reader.select({ id, name, email }).from(users)
  const { compare } = new Intl.Collator('pl')
  return people.sort((one, other) => compare(one.name, other.name) || compare(one.email, other.email))
}
