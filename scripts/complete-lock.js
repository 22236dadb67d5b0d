// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { addMissingPlatforms } from './lock/platforms.js'

// Run after a change of dependencies, where the registry in use has not every platform's package: `npm install` leaves
// such packages out of package-lock.json, and `npm ci` of npm 11.7 and later then refuses it (npm/cli#9846).

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = addMissingPlatforms(lock)
if (added.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(
  added.length > 0 ? `Added to package-lock.json:\n  ${added.join('\n  ')}` : 'Nothing was missing.',
)
