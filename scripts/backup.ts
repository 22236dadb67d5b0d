import './load-env'
import { existsSync } from 'node:fs'
import { database } from '@/db/open'
import { env } from '@/lib/env'
import { backUp } from './backup/back-up'
import { refusalOf } from './backup/folder'
import { reportOn } from './backup/report'

// npm run backup -- DIR: copies the database and the photos while the site runs, and checks the copy. Exit code 0 means
// that the copy is whole; anything else that it is not, or that there is none.

const usage =
  'npm run backup -- DIR: DIR is a new or empty folder, or one that an earlier backup made. Best on another disk.'

const { lines, isWhole } = await run(process.argv.slice(2))
for (const line of lines) (isWhole ? console.log : console.error)(line)
process.exitCode = isWhole ? 0 : 1

async function run(typed: string[]) {
  const [folder = ''] = typed
  if (typed.length !== 1 || folder === '' || folder.startsWith('-')) return refused(usage)
  try {
    const { DATABASE_FILE, DATA_DIR } = env()
    if (!existsSync(DATABASE_FILE)) return refused(`There is no database at ${DATABASE_FILE}.`)
    const reason = refusalOf(folder, DATA_DIR)
    if (reason) return refused(reason)
    const backup = await backUp(folder)
    database().close()
    return reportOn(backup, folder)
  } catch (error) {
    return refused(`No backup was made: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refused(line: string) {
  return { lines: [line], isWhole: false }
}
