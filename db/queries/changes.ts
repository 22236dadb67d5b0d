import { and, count, desc, eq, gte, inArray, isNull, lt, lte, max, min, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../open'
import { changes, editions, users } from '../schema'
import { type ChangeSubject, resolveSubjects } from './change-subjects'

/** A row of the record, with what its ids stand for today. */
export type Change = Omit<typeof changes.$inferSelect, 'userId'> & {
  /** Who did it; null where nobody was signed in: the command line, the clock, a sign-in that failed. */
  who: string | null
  /** What it was done to; null where the subject is no id, or what it names is gone. */
  about: ChangeSubject | null
}

export type ChangeFilter = {
  /** Null for what nobody signed in has done. */
  userId?: string | null
  actions?: readonly string[]
  /** The first moment, and the first that is too late (UTC, ISO 8601). */
  from?: string
  until?: string
  /** An id; that of an article stands for its editions too. */
  subject?: string
}

type Page = { before?: number; limit: number }

/** The newest rows that match. @param page.before only rows with lower numbers: the last one of the page before */
export async function listChanges(reader: Reader, filter: ChangeFilter, page: Page): Promise<Change[]> {
  const { userId: _, ...fields } = columns
  const rows = await reader
    .select({ ...fields, who: users.name })
    .from(changes)
    .leftJoin(users, eq(users.id, changes.userId))
    .where(inArray(changes.number, await listNumbers(reader, filter, page)))
    .orderBy(desc(changes.number))
  const subjects = await resolveSubjects(
    reader,
    rows.map((row) => row.subject),
  )
  return rows.map((row) => ({ ...row, about: subjects.get(row.subject) ?? null }))
}

/** The last time that something was done: when, and with what result. */
export async function findLastChange(reader: Reader, action: string) {
  const [last] = await reader
    .select({ at: changes.at, detail: changes.detail })
    .from(changes)
    .where(eq(changes.action, action))
    .orderBy(desc(changes.number))
    .limit(1)
  return last ?? null
}

const columns = {
  ...{ number: changes.number, at: changes.at, userId: changes.userId, action: changes.action },
  ...{ subject: changes.subject, detail: changes.detail, previousHash: changes.previousHash },
  hash: changes.hash,
}

/** Each way asks one index for its newest rows, so that a page costs the same however long the record is. */
async function listNumbers(reader: Reader, filter: ChangeFilter, { before, limit }: Page) {
  const { number } = changes
  const within = await findRange(reader, filter)
  if (!within) return []
  const found: number[] = []
  for (const way of await waysTo(reader, filter)) {
    const rows = await reader
      .select({ number })
      .from(changes)
      .where(and(way, within, before === undefined ? undefined : lt(number, before)))
      .orderBy(desc(number))
      .limit(limit)
    found.push(...rows.map((row) => row.number))
  }
  return found.sort((one, other) => other - one).slice(0, limit)
}

/**
 * The rows of these days: all of them stand between two numbers. Numbers follow the time only roughly: demo content and
 * a clock that was set back do not, so each row's own time is asked too.
 * @returns the condition; null where no row matches
 */
async function findRange(reader: Reader, { from, until }: ChangeFilter) {
  const { number, at } = changes
  if (from === undefined && until === undefined) return sql`true`
  const isOpen = until === undefined
  const matching = reader
    .select({ number })
    .from(changes)
    .where(and(from === undefined ? undefined : gte(at, from), isOpen ? undefined : lt(at, until)))
    .limit(isOpen ? manyRows : Number.MAX_SAFE_INTEGER)
    .as('matching')
  const [range] = await reader
    .select({ rows: count(), first: min(matching.number), last: max(matching.number) })
    .from(matching)
  if (!range || range.first === null || range.last === null) return null
  return and(
    // Where an open end takes in many, the newest rows match, and it does not matter where they began.
    ...(isOpen && range.rows === manyRows ? [] : [gte(number, range.first), lte(number, range.last)]),
    from === undefined ? undefined : gte(unindexed(at), from),
    isOpen ? undefined : lt(unindexed(at), until),
  )!
}

const manyRows = 20_000

/** The filter as conditions of which each is answered by one index; together they match what it asks for. */
async function waysTo(
  reader: Reader,
  { userId, actions, subject }: ChangeFilter,
): Promise<(SQL | undefined)[]> {
  const ofPerson = userId === null ? isNull(changes.userId) : eq(changes.userId, userId ?? '')
  const byPerson = userId === undefined ? undefined : ofPerson
  if (subject !== undefined) {
    const oneOf = actions && inArray(unindexed(changes.action), [...actions])
    const person = byPerson && sql`(${byPerson}) is true`
    return (await withEditions(reader, subject)).map((id) => and(eq(changes.subject, id), person, oneOf))
  }
  return actions ? actions.map((action) => and(eq(changes.action, action), byPerson)) : [byPerson]
}

async function withEditions(reader: Reader, subject: string) {
  const rows = await reader.select({ id: editions.id }).from(editions).where(eq(editions.articleId, subject))
  return [subject, ...rows.map((row) => row.id)]
}

/** The same value, without its index: SQLite would go through more rows by it (sqlite.org/optoverview.html, 2.1). */
function unindexed(column: typeof changes.at | typeof changes.action) {
  return sql<string>`+${column}`
}
