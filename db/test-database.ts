import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { migrate } from './migrate'
import { database } from './open'

/**
 * Gives each test of a file a database of its own, with the real migrations, in a folder that is removed afterwards.
 * @param fill writes what every test finds; it runs once
 * @returns the folder, which is DATA_DIR, and the database's file
 */
export function useTestDatabase(fill?: () => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'komunikat-test-'))
  const file = join(folder, 'komunikat.db')
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  beforeAll(async () => {
    migrate()
    await fill?.()
    closeDatabase()
    renameSync(file, `${file}-template`)
  })
  beforeEach(() => copyFileSync(`${file}-template`, file))
  afterEach(closeDatabase)
  afterAll(() => rmSync(folder, { recursive: true }))
  return { folder, file }
}

/** Closes the database of this process; the next `database()` opens it anew, as after a restart. */
export function closeDatabase() {
  const shared = globalThis as { komunikatDatabase?: ReturnType<typeof database> }
  shared.komunikatDatabase?.close()
  delete shared.komunikatDatabase
}

/** All rows of all tables, by the table's name: to see that nothing changed, or what did. */
export function everyRow() {
  const { writer } = database()
  const tables = writer
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
  return Object.fromEntries(tables.map(({ name }) => [name, writer.prepare(`SELECT * FROM ${name}`).all()]))
}
