// @ts-check
import { fileURLToPath } from 'node:url'
import { refuseOldNode } from './node-version.js'

// npm test: everything that is checked. npm test -- e2e/reading.spec.ts runs only those journeys after the rest.

refuseOldNode('the checks')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { installMissing } = await import('./install-missing.js')
const { findBrowser } = await import('./test/browser.js')
const { check } = await import('./check/check.js')
const { runNode } = await import('./run.js')

await installMissing()
// First, because a browser that can't be had should be known before the long part.
const browser = await findBrowser()
const failed = await check()
if (failed) process.exit(failed)
const journeys = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)]
process.exit(await runNode(journeys, { env: { CHROMIUM_PATH: browser } }))
