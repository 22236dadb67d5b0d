// @ts-check
import { fileURLToPath } from 'node:url'
import { refuseOldNode } from './node-version.js'

// npm run guide: takes the pictures of the publishing guides anew, from the desk as it runs (e2e/guide).

refuseOldNode('the checks')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { installMissing } = await import('./install-missing.js')
const { findBrowser } = await import('./test/browser.js')
const { loadSettings } = await import('./start/settings.js')
const { buildIfNeeded } = await import('./start/build-if-needed.js')
const { runNode } = await import('./run.js')

await installMissing()
const browser = await findBrowser()
await loadSettings({ development: false })
const failed = await buildIfNeeded()
if (failed) process.exit(failed)
console.log(
  'Starting the site on a folder of its own and drawing the demo pictures, which takes a minute or two.',
)
const pictures = ['node_modules/@playwright/test/cli.js', 'test', '--config=e2e/guide/playwright.config.ts']
process.exit(await runNode(pictures, { env: { CHROMIUM_PATH: browser } }))
