// @ts-check
import { fileURLToPath } from 'node:url'
import { refuseOldNode } from './node-version.js'

refuseOldNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { installMissing } = await import('./install-missing.js')
await installMissing()
const { findBrowser } = await import('./test/browser.js')
const { check } = await import('./check/check.js')
const { runNode } = await import('./run.js')

const chromium = await findBrowser()
const status = await check()
if (status !== 0) process.exit(status)
process.exit(
  await runNode(['node_modules/@playwright/test/cli.js', 'test'], {
    env: { ...process.env, CHROMIUM_PATH: chromium },
  }),
)
