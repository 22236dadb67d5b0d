// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { runNode } from '../run.js'
import { stampOf, whyBuild } from './stamp.js'

const stampFile = '.next/komunikat-stamp.json'

/**
 * Builds the site where the build is missing or was made from something else than what is here now.
 * @returns {Promise<number>} 0, or the exit code of the build that failed
 */
export async function buildIfNeeded() {
  const wanted = stampOf('.', process.env)
  const why = whyBuild(presentStamp(), wanted)
  if (!why) return 0
  console.log(`Building the site, which takes about a minute: ${why}.`)
  rmSync(stampFile, { force: true }) // a build that is broken off must not pass for a finished one
  const status = await runNode(['scripts/build.js'], { env: { NODE_ENV: 'production' } })
  if (status === 0) writeFileSync(stampFile, JSON.stringify(wanted))
  return status
}

/** The stamp of the build that is there; null where there is none that was finished. */
function presentStamp() {
  if (!existsSync('.next/BUILD_ID') || !existsSync(stampFile)) return null
  return /** @type {import('./stamp.js').Stamp} */ (JSON.parse(readFileSync(stampFile, 'utf8')))
}
