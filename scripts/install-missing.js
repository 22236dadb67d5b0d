// @ts-check
import { existsSync, statSync } from 'node:fs'
import { driver, driverProblem } from './database-driver.js'
import { run, runNode } from './run.js'

const installed = 'node_modules/.package-lock.json'

/**
 * Installs the packages where they are missing, older than package-lock.json, or installed for another Node. Says why
 * and what to do, and ends, where it can't.
 */
export async function installMissing() {
  const why = whyInstall()
  if (why) await install(why)
  if (driverProblem()) await buildDriver()
}

/** Why packages are to be installed, as a sentence; null where all is there. */
export function whyInstall(folder = '.') {
  const at = (/** @type {string} */ path) => `${folder}/${path}`
  if (!existsSync(at(installed))) return 'The packages are not installed yet.'
  if (statSync(at('package-lock.json')).mtimeMs > statSync(at(installed)).mtimeMs)
    return 'package-lock.json has changed since the packages were installed.'
  // A production install leaves out the tools, an install by another Node this one's driver; and npm leaves out the
  // optional better-sqlite3, whose name Drizzle imports on every Node, where its script failed.
  const absent = [driver, 'better-sqlite3', 'vitest'].find((name) => !existsSync(at(`node_modules/${name}`)))
  return absent ? `The package ${absent} is missing.` : null
}

/**
 * No script of a package runs: the binaries are in the packages themselves, and the one driver that has to be built
 * is built below, where a failure can be told.
 * @param {string} why
 */
async function install(why) {
  console.log(`${why} Installing all that the site is built on takes a minute or two …`)
  const status = await npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund')
  if (status === 0) return
  refuse(
    'The packages could not be installed; npm says why above.\n' +
      'Most often the network or a proxy is in the way (npm config get proxy), or the disk is full. ' +
      'Run the command again when that is mended.',
  )
}

async function buildDriver() {
  console.log(`Fetching or compiling the database driver (${driver}) for this Node takes up to two minutes …`)
  await npm('rebuild', driver)
  const problem = driverProblem()
  if (!problem) return
  refuse(
    `The database driver ${driver} does not load on Node ${process.versions.node}: ${problem}\n` +
      'It is fetched ready-made, else compiled. Either let npm reach the network, or install a C++ compiler, make and ' +
      'Python (Debian: apt-get install build-essential python3), or use Node 22 or newer, which needs neither.',
  )
}

/** @param {string[]} args */
function npm(...args) {
  const ownPath = process.env.npm_execpath
  return ownPath?.endsWith('npm-cli.js') ? runNode([ownPath, ...args]) : run('npm', args)
}

/**
 * @param {string} reason
 * @returns {never}
 */
function refuse(reason) {
  console.error(`\n${reason}`)
  process.exit(1)
}
