import './load-env'
import { existsSync } from 'node:fs'
import { database, read } from '@/db/open'
import { verifyChanges } from '@/db/queries/verify-changes'
import { env } from '@/lib/env'
import { parseAuditArguments } from './audit/arguments'
import { reportOn } from './audit/report'

// npm run audit:verify [-- --expect NUMBER:HASH]: whether the record of changes is whole. It changes nothing.

const { lines, isWhole } = await run()
for (const line of lines) (isWhole ? console.log : console.error)(line)
process.exitCode = isWhole ? 0 : 1

async function run() {
  const typed = parseAuditArguments(process.argv.slice(2))
  if ('refused' in typed) return refusal(typed.refused)
  const { DATABASE_FILE } = env()
  if (!existsSync(DATABASE_FILE)) return refusal(`There is no database at ${DATABASE_FILE}.`)
  const begun = performance.now()
  try {
    const verdict = await verifyChanges(read(), typed.expected)
    database().close()
    return reportOn(verdict, { seconds: (performance.now() - begun) / 1000, expected: typed.expected })
  } catch (error) {
    return refusal(
      `${DATABASE_FILE} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function refusal(line: string) {
  return { lines: [line], isWhole: false }
}
