import type Database from 'better-sqlite3'
import { database } from '@/db/open'
import { loadDriver } from '../database-driver'

/** Tables from which nothing is ever removed. */
const growing = ['articles', 'editions', 'revisions', 'photos', 'changes'] as const

type Counts = Record<(typeof growing)[number], number>

export type StoredPhoto = { hash: string; width: number }

export type DatabaseCopy = {
  counts: Counts
  photos: StoredPhoto[]
  /** What is wrong with the copy, in SQLite's words or ours; none where it is whole. */
  faults: string[]
}

/** Copies the database as it is at one moment, while others read and write it, and reads the whole copy. */
export async function copyDatabase(file: string): Promise<DatabaseCopy> {
  const { writer } = database()
  const before = countRows(writer)
  // In one go: when something is written in between, SQLite would begin anew (sqlite.org/backup.html), on a busy day for
  // ever. Writers go on meanwhile, into the log.
  await writer.backup(file, { progress: () => Number.MAX_SAFE_INTEGER })
  const after = countRows(writer)
  makeOneFile(file)
  return check(file, before, after)
}

/** Takes the copy out of WAL mode, so that it needs no files beside it and can be read from where nothing can be written. */
function makeOneFile(file: string) {
  const copy = new (loadDriver())(file)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

function check(file: string, before: Counts, after: Counts): DatabaseCopy {
  const copy = new (loadDriver())(file, { readonly: true })
  try {
    const verdicts = copy.pragma('integrity_check') as { integrity_check: string }[]
    const counts = countRows(copy)
    const wrong = growing.filter((table) => counts[table] < before[table] || counts[table] > after[table])
    const faults = [
      ...verdicts.map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok'),
      ...wrong.map((table) => `${table}: ${counts[table]} rows, where the site has ${after[table]}`),
    ]
    return { counts, faults, photos: copy.prepare<[], StoredPhoto>('SELECT hash, width FROM photos').all() }
  } finally {
    copy.close()
  }
}

function countRows(connection: Database.Database): Counts {
  const count = (table: string) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return Object.fromEntries(growing.map((table) => [table, count(table)])) as Counts
}
