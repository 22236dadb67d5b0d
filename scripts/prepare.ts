import './load-env'
import { mkdirSync } from 'node:fs'
import { database } from '@/db/open'
import { migrate } from '@/db/migrate'
import { loadDemoContent } from '@/db/seed/load'
import { env } from '@/lib/env'

// Checks the settings, brings the database up to date, and loads the demo content where there is none.
try {
  mkdirSync(env().DATA_DIR, { recursive: true })
  migrate()
  await loadDemoContent((done, of) => {
    process.stderr.write(`\rLoading the demo content: photo ${done} of ${of}${done === of ? '\n' : ''}`)
  })
  database().close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
