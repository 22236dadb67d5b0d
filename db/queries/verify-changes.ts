import { asc, gt, sql } from 'drizzle-orm'
import type { Reader } from '../open'
import { hashOfChange } from '../record'
import { changes } from '../schema'

/** A row of the record by its number and hash: written down elsewhere, it shows later whether the chain still holds it. */
export type Mark = { number: number; hash: string }

/**
 * What is wrong with a row. removed: there is none with this number. unlinked: it does not carry the hash of the row
 * before. altered: its content is not what its hash was made of. cutOff: there were rows after the last one.
 * unexpected: it is another row than the one that was written down.
 */
export type Fault = {
  kind: 'removed' | 'unlinked' | 'altered' | 'cutOff' | 'unexpected'
  number: number
}

export type Verdict = {
  /** How many rows were read; with a fault, up to it. */
  rows: number
  last: Mark | null
  /** The first fault; null where there is none. */
  fault: Fault | null
  /** The triggers that keep rows as they are, of which these are missing. */
  missingTriggers: string[]
}

/**
 * Reads the whole record and computes each hash anew. About 2 s for 400,000 rows.
 * @param expected a row that the record held before; without it, nobody sees that rows were cut off together with
 *   SQLite's own count of them, or that everything was written anew
 */
export async function verifyChanges(reader: Reader, expected?: Mark): Promise<Verdict> {
  const given = countGiven(reader)
  const missingTriggers = listMissingTriggers(reader)
  let last: Mark | null = null
  let rows = 0
  for await (const row of everyRow(reader)) {
    const fault = faultOf(row, last) ?? (isAnother(row, expected) ? 'unexpected' : null)
    if (fault)
      return { rows, last, fault: { kind: fault, number: numberOf(fault, row, last) }, missingTriggers }
    last = { number: row.number, hash: row.hash }
    rows += 1
  }
  const end = last?.number ?? 0
  const isCutOff = end < Math.max(given, expected?.number ?? 0)
  return { rows, last, fault: isCutOff ? { kind: 'cutOff', number: end + 1 } : null, missingTriggers }
}

const batchSize = 1000

async function* everyRow(reader: Reader) {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await reader
      .select({ ...fields, detail: sql<string>`${changes.detail}` })
      .from(changes)
      .where(gt(changes.number, after))
      .orderBy(asc(changes.number))
      .limit(batchSize)
    yield* rows
    if (rows.length < batchSize) return
    after = rows.at(-1)!.number
  }
}

const fields = {
  ...{ number: changes.number, at: changes.at, userId: changes.userId, action: changes.action },
  ...{ subject: changes.subject, previousHash: changes.previousHash, hash: changes.hash },
}

type Row = Omit<typeof changes.$inferSelect, 'detail'> & { detail: string }

function faultOf(row: Row, last: Mark | null) {
  if (row.number !== (last?.number ?? 0) + 1) return 'removed'
  if (row.previousHash !== (last?.hash ?? '')) return 'unlinked'
  return isUnaltered(row) ? null : 'altered'
}

/** What is no longer JSON was altered too. */
function isUnaltered(row: Row) {
  try {
    return hashOfChange({ ...row, detail: JSON.parse(row.detail) as unknown }) === row.hash
  } catch {
    return false
  }
}

function isAnother({ number, hash }: Row, expected: Mark | undefined) {
  return number === expected?.number && hash !== expected.hash
}

function numberOf(kind: Fault['kind'], row: Row, last: Mark | null) {
  return kind === 'removed' ? (last?.number ?? 0) + 1 : row.number
}

/** How many numbers SQLite has given out: it counts on where rows are removed (sqlite.org/autoinc.html). */
function countGiven(reader: Reader) {
  const counted = reader.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'changes'`)
  return counted[0]?.seq ?? 0
}

const triggers = ['changes_no_update', 'changes_no_delete', 'changes_no_replace']

function listMissingTriggers(reader: Reader) {
  const present = reader.all<{ name: string }>(
    sql`select name from sqlite_master where type = 'trigger' and tbl_name = 'changes'`,
  )
  return triggers.filter((trigger) => !present.some(({ name }) => name === trigger))
}
