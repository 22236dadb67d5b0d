// @ts-check
import { existsSync } from 'node:fs'
import { cruise } from './cruise.js'
import { missedFaults } from './planted-faults.js'

// The layers: which folder may import which (.dependency-cruiser.cjs). A check that looks at nothing passes too, and
// has (dependency-cruiser 17 with TypeScript 7), so this one proves itself first.

const fewest = 50
const folders = ['app', 'components', 'db', 'e2e', 'i18n', 'lib', 'proxy.ts', 'server'].filter(existsSync)

const missed = missedFaults()
if (missed.length > 0) fail(`The layer check does not see what it should:\n  ${missed.join('\n  ')}`)
const { looked, violations } = cruise(process.cwd(), folders)
if (!(looked >= fewest))
  fail(`The layer check looked at ${looked} modules only; there are more than ${fewest}.`)
if (violations.length > 0)
  fail(
    `${violations.length} imports go against the layers (STYLE.md, 'Shape'):\n  ` +
      violations.map(({ from, to, rule, why }) => `${from} → ${to}: ${rule} (${why})`).join('\n  '),
  )

/** @param {string} reason */
function fail(reason) {
  console.error(reason)
  process.exit(1)
}
