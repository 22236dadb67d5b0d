import { desc } from 'drizzle-orm'
import type { Transaction } from '../open'
import { type By, record } from '../record'
import { changes } from '../schema'

/**
 * Records that somebody takes a copy of the record of changes.
 * @param filter what they asked for
 * @returns the number of this row: the copy ends with it
 */
export async function exportRecord(tx: Transaction, by: By, filter: Record<string, string>) {
  await record(tx, by, { action: 'exportRecord', subject: 'record', detail: filter })
  const [own] = await tx
    .select({ number: changes.number })
    .from(changes)
    .orderBy(desc(changes.number))
    .limit(1)
  return own!.number
}
