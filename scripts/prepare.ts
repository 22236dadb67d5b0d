import './load-env'
import { mkdirSync } from 'node:fs'
import { rebuildDeskSearch } from '@/db/commands/rebuild-desk-search'
import { migrate } from '@/db/migrate'
import { database, read, write } from '@/db/open'
import { countUnsearchable } from '@/db/queries/unsearchable'
import { env } from '@/lib/env'
import { loadDemo } from './demo-content'
import { hasActiveStaff } from './staff/accounts'

// Checks the settings, brings the database up to date (what an earlier version wrote is not in the desk's search yet), and
// loads the demo content where there is none. Tells the start command, over its channel, whether anybody can sign in.
try {
  migrate()
  if ((await countUnsearchable(read())) > 0) {
    console.log('Making the desk’s search anew …')
    await write(rebuildDeskSearch)
  }
  mkdirSync(env().DATA_DIR, { recursive: true })
  await loadDemo()
  process.send?.({ hasStaff: await hasActiveStaff(read()) })
  database().close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
