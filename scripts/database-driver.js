// @ts-check
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [nodeMajor = 0] = process.versions.node.split('.').map(Number)

/** The package that drives SQLite on this Node (docs/decisions/0003-two-sqlite-drivers.md; chosen alike in db/open.ts). */
export const driver = nodeMajor >= 22 ? 'better-sqlite3-v13' : 'better-sqlite3'

/** @returns {typeof import('better-sqlite3')} */
export function loadDriver() {
  return createRequire(join(process.cwd(), 'package.json'))(driver)
}

/** Why the driver can't be used: not installed, or built for another Node. Null where it can. */
export function driverProblem() {
  try {
    new (loadDriver())(':memory:').close()
    return null
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}
