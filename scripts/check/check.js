// @ts-check
import { runNode } from '../run.js'
import { buildIfNeeded } from '../start/build-if-needed.js'
import { loadSettings } from '../start/settings.js'
import { runSteps } from './run-steps.js'

const steps = [
  { name: 'types', run: types },
  {
    name: 'format',
    run: () => runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
  },
  { name: 'lint', run: () => runNode(['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']) },
  { name: 'layers', run: () => runNode(['scripts/check/layers.js']) },
  { name: 'dead code', run: () => runNode(['node_modules/knip/bin/knip.js']) },
  { name: 'messages', run: () => runNode(['--import', 'tsx', 'scripts/messages.ts']) },
  { name: 'unit tests', run: () => runNode(['node_modules/vitest/vitest.mjs', 'run']) },
  { name: 'build', run: build },
]

/** @returns the exit code: 0 where every step has passed */
export function check() {
  return runSteps(steps)
}

/** Next writes the types of the addresses first. */
async function types() {
  const status = await runNode(['node_modules/next/dist/bin/next', 'typegen'])
  return status || runNode(['node_modules/typescript/bin/tsc', '--noEmit'])
}

/** Only now: settings of a developer's own must not reach the unit tests. */
async function build() {
  await loadSettings({ development: false })
  return buildIfNeeded()
}
