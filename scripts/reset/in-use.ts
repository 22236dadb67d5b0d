import { existsSync } from 'node:fs'
import { loadDriver } from '../database-driver'

/**
 * Whether another program, most likely the server, has this database open. Leaving WAL mode takes a lock that SQLite
 * gives to the only connection there is. A server that has not opened its database yet will find the new one.
 * @see https://www.sqlite.org/wal.html#persistence_of_wal_mode
 */
export function isInUse(file: string) {
  if (!existsSync(file)) return false
  const Driver = loadDriver()
  const connection = new Driver(file, { timeout: 0 })
  try {
    connection.pragma('journal_mode = DELETE')
    return false
  } catch (error) {
    // A file that is damaged or no database at all is in nobody's use, and a reset is its remedy.
    return error instanceof Driver.SqliteError && error.code.startsWith('SQLITE_BUSY')
  } finally {
    connection.close()
  }
}
