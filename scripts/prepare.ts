import './load-env'
import { mkdirSync } from 'node:fs'
import { database, read } from '@/db/open'
import { migrate } from '@/db/migrate'
import { env } from '@/lib/env'
import { loadDemo } from './demo-content'
import { hasActiveStaff } from './staff/accounts'

// Checks the settings, brings the database up to date, and loads the demo content where there is none. Tells the start
// command, over its channel, whether anybody can sign in.
try {
  migrate()
  mkdirSync(env().DATA_DIR, { recursive: true })
  await loadDemo()
  process.send?.({ hasStaff: await hasActiveStaff(read()) })
  database().close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
