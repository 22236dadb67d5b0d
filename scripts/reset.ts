import './load-env'
import { migrate } from '@/db/migrate'
import { database } from '@/db/open'
import { env } from '@/lib/env'
import { loadDemo } from './demo-content'
import { isInUse } from './reset/in-use'
import { setAside } from './reset/set-aside'

// npm run reset: back to the demo content. What was there is set aside, not deleted.

try {
  const { DATA_DIR, DATABASE_FILE } = env()
  if (isInUse(DATABASE_FILE)) {
    console.error(
      `The site is running on this database (${DATABASE_FILE}). Stop it first (Ctrl-C where it was started), ` +
        'then run npm run reset again. Nothing was changed.',
    )
    process.exit(1)
  }
  const aside = setAside({ dataFolder: DATA_DIR, databaseFile: DATABASE_FILE })
  if (aside)
    console.log(
      `The database, with its staff accounts, and the photos are out of use. They are kept in ${aside}; delete that ` +
        'folder when nobody needs them any more.',
    )
  migrate()
  await loadDemo()
  database().close()
  console.log(
    'The demo content is back. There are no staff accounts; make the first administrator:\n' +
      '  npm run staff -- add --email you@example.org --name "Your Name" --role administrator',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
