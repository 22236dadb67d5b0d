// @ts-check
import { fileURLToPath } from 'node:url'
import { refuseOldNode } from './node-version.js'

// npm run check: everything of npm test but the journeys.

refuseOldNode('the checks')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { installMissing } = await import('./install-missing.js')
const { check } = await import('./check/check.js')
await installMissing()
process.exit(await check())
