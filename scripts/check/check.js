// @ts-check
import { runNode } from '../run.js'

/** Each check by name: the arguments to Node. Quick ones first. */
const checks = {
  'types of the addresses': ['node_modules/next/dist/bin/next', 'typegen'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  lint: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  layers: ['scripts/check/layers.js'],
  'dead code': ['node_modules/knip/bin/knip.js'],
  messages: ['--import', 'tsx', 'scripts/messages.ts'],
  'unit tests': ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default'],
  build: ['scripts/build.js'],
}

/** Runs every check, stopping at the first that fails; returns the exit code. */
export async function check() {
  const began = Date.now()
  for (const [name, args] of Object.entries(checks)) {
    const start = Date.now()
    const status = await runNode(args)
    const seconds = ((Date.now() - start) / 1000).toFixed(1)
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
    if (status !== 0) return status
  }
  console.log(
    `All ${Object.keys(checks).length} checks passed in ${Math.round((Date.now() - began) / 1000)} s.`,
  )
  return 0
}
