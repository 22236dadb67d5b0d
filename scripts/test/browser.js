// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runNode } from '../run.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium to test with: an installed one, else Playwright's own download, else the distribution's package.
 * @returns its path; an empty text for Playwright's own
 */
export async function findBrowser() {
  const present = installedBrowser(process.env.PATH)
  if (present) return present
  console.log('No Chromium is installed. Asking Playwright for its own …')
  if ((await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) === 0) return ''
  console.log("Playwright's download can't be reached. Installing the distribution's package …")
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '--yes', 'chromium'])
  const installed = installedBrowser(process.env.PATH)
  if (installed) return installed
  console.error(
    'The journeys need a Chromium browser. Install one (Debian: apt-get install chromium) and run npm test again.',
  )
  return process.exit(1)
}

/** The first browser on a search path; null where there is none. @param {string | undefined} path */
export function installedBrowser(path) {
  const candidates = (path ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return candidates.find((candidate) => existsSync(candidate)) ?? null
}
