// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runNode } from '../run.js'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/**
 * The browser for the journeys: an installed one, else Playwright's download, else the distribution's package.
 * @returns {Promise<string>} its path; ends with advice where none can be had
 */
export async function findBrowser() {
  const present =
    process.env.CHROMIUM_PATH ?? installedBrowser(process.env.PATH) ?? (await playwrightsBrowser())
  const found = present ?? (await downloadBrowser()) ?? (await installBrowser())
  if (found) return found
  console.error(
    '\nThe journeys need a browser, and none could be had. Install Chromium or Google Chrome, or name one: ' +
      'CHROMIUM_PATH=/path/to/chromium npm test',
  )
  process.exit(1)
}

/**
 * The first browser that is installed on this machine.
 * @param {string} [path] folders to look in, as in PATH
 */
export function installedBrowser(path = '') {
  const places = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
  return places.find((place) => existsSync(place))
}

async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function downloadBrowser() {
  console.log('No browser is installed. Downloading one for the journeys …')
  const status = await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  return status === 0 ? playwrightsBrowser() : undefined
}

/** Where there is apt-get, and the right to use it. */
async function installBrowser() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log("The download did not work. Installing the distribution's Chromium …")
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env })
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  return installedBrowser(process.env.PATH)
}
