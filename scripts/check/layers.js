// @ts-check
import { cruise } from 'dependency-cruiser'
import { writeFile, rm } from 'node:fs/promises'
import rules from '../../.dependency-cruiser.cjs'

const folders = ['app', 'components', 'db', 'i18n', 'lib', 'e2e', 'server']
const planted = 'components/site/planted-fault.ts'

// The check checks itself: it must see many modules, and must refuse a component that reads the database.
await writeFile(planted, "import { read } from '@/db/open'\nexport const planted = read\n")
const withFault = await look().finally(() => rm(planted))
if (!withFault.violations.some(({ from }) => from === planted))
  fail('The layer check did not see a planted fault.')
const { totalCruised, violations } = await look()
if (totalCruised < 100) fail(`The layer check looked at ${totalCruised} modules only.`)
for (const { from, to, rule } of violations) console.error(`${from} → ${to}: ${rule.name}`)
if (violations.length > 0) fail(`${violations.length} imports go against the layers (STYLE.md, 'Shape').`)

async function look() {
  const result = await cruise(folders, {
    ...rules.options,
    ruleSet: /** @type {any} */ ({ forbidden: rules.forbidden }),
    validate: true,
  })
  if (typeof result.output === 'string') throw new Error(result.output)
  return result.output.summary
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}
