// @ts-check
import { fileURLToPath } from 'node:url'
import { refuseOldNode } from './node-version.js'

refuseOldNode('the site')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { start } = await import('./start/start.js')
await start({ development: process.argv.includes('--dev') })
