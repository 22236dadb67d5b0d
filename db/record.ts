import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Transaction } from './open'
import { changes } from './schema'

/** Who does something, and when (UTC, ISO 8601). `userId` is null for the command line and the demo content. */
export type By = { userId: string | null; at: string }

/** Now, by nobody signed in: for the command line and the demo content. */
export function byNobody(at = new Date().toISOString()): By {
  return { userId: null, at }
}

/** Adds one row to the record of changes, in the transaction of the change itself. */
export async function record(
  tx: Transaction,
  by: By,
  change: { action: string; subject: string; detail?: Record<string, unknown> },
) {
  const [last] = await tx.select({ hash: changes.hash }).from(changes).orderBy(desc(changes.number)).limit(1)
  const row = { ...by, ...change, detail: change.detail ?? {}, previousHash: last?.hash ?? '' }
  await tx.insert(changes).values({ ...row, hash: hashOfChange(row) })
}

type HashedFields = By & { action: string; subject: string; detail: unknown; previousHash: string }

/** SHA-256 over the row and the hash of the row before. */
export function hashOfChange({ at, userId, action, subject, detail, previousHash }: HashedFields) {
  return createHash('sha256')
    .update(JSON.stringify([previousHash, at, userId, action, subject, detail]))
    .digest('hex')
}
