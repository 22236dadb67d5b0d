import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import { env } from '@/lib/env'
import { database } from './open'

/**
 * Brings the database to the present schema; an existing one keeps its content. Each migration is one transaction.
 * @throws an Error that names the file and says what to do
 */
export function migrate() {
  try {
    const { write, writer } = database()
    runMigrations(write, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
    // What the tables hold by now, so that SQLite finds short ways through them (sqlite.org/lang_analyze.html, 3).
    writer.pragma('optimize = 0x10002')
  } catch (error) {
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error)
    throw new Error(
      `The database ${env().DATABASE_FILE} can't be opened or brought up to date: ${reason}\n` +
        'Nothing in it was changed. Check that the file and its folder can be written by this user, that the disk has ' +
        'room, and that it is a Komunikat database (DATA_DIR and DATABASE_URL in .env say where it is).',
      { cause: error },
    )
  }
}
