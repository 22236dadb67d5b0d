import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { env } from '@/lib/env'
import * as schema from './schema'

// Two drivers are pinned: 12 for Node 20, 13 for 22 and later (docs/decisions/0003-two-sqlite-drivers.md).
// Resolved when it runs, from the project's folder: the bundler would want both.
const load = createRequire(join(process.cwd(), 'package.json'))
const [nodeMajor = 0] = process.versions.node.split('.').map(Number)

function openFile(file: string, options: { readonly: boolean }) {
  const Driver = load(nodeMajor >= 22 ? 'better-sqlite3-v13' : 'better-sqlite3') as typeof Database
  const connection = new Driver(file, { ...options, timeout: 5000 })
  for (const pragma of [
    'foreign_keys = ON',
    'synchronous = FULL',
    ...(options.readonly ? [] : ['journal_mode = WAL']),
  ])
    connection.pragma(pragma)
  return connection
}

function openBoth(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const writer = openFile(file, { readonly: false })
  const reader = openFile(file, { readonly: true })
  return {
    writer,
    close: () => [reader, writer].forEach((connection) => connection.close()),
    read: drizzle(reader, { schema, casing: 'snake_case' }),
    write: drizzle(writer, { schema, casing: 'snake_case' }),
  }
}

type Opened = ReturnType<typeof openBoth>
export type Transaction = Opened['write']
/** What a query may be given: the read connection, or a transaction that must see its own writes. */
export type Reader = Pick<Opened['read'], 'select' | 'selectDistinct' | 'query' | 'all' | 'get'>

// On globalThis because Next bundles this module once for pages and once for handlers.
const shared = globalThis as { komunikatDatabase?: Opened; komunikatQueue?: Promise<unknown> }

/** The open database; opened at the first call. */
export function database(): Opened {
  shared.komunikatDatabase ??= openBoth(env().DATABASE_FILE)
  return shared.komunikatDatabase
}

/** The connection for reading; it cannot write. */
export function read(): Reader {
  return database().read
}

const inTransaction = new AsyncLocalStorage<true>()

/**
 * Runs a command as one transaction, one after another: `BEGIN IMMEDIATE`, the body, `COMMIT`; a throw rolls back.
 * The body may be asynchronous, which the driver's own `transaction` refuses.
 */
export function write<Result>(body: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (inTransaction.getStore())
    throw new Error('write() inside write() would wait for itself: pass tx on instead')
  const turn = (shared.komunikatQueue ?? Promise.resolve()).then(() => transact(body))
  shared.komunikatQueue = turn.catch(() => undefined)
  return turn
}

async function transact<Result>(body: (tx: Transaction) => Promise<Result>) {
  const { writer, write: tx } = database()
  writer.exec('BEGIN IMMEDIATE')
  try {
    const result = await inTransaction.run(true, () => body(tx))
    writer.exec('COMMIT')
    assertDurable(writer)
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  }
}

let durable = false

/** The driver sets `synchronous` back to NORMAL at the first write in WAL mode, which loses commits in a power cut. */
function assertDurable(writer: Database.Database) {
  if (durable) return
  writer.pragma('synchronous = FULL')
  durable = writer.pragma('synchronous', { simple: true }) === 2
  if (!durable) throw new Error('SQLite does not run with synchronous=FULL')
}
