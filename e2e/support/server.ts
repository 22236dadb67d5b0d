import { spawn, spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outsideOrigin, sitePort, siteUrl } from './addresses'
import { passwordOfStaff, type Person, people } from './staff'

/** Starts the site for the journeys: with a person of each role. */
export default function startForJourneys() {
  return startSite(people)
}

/**
 * Starts the production build on a data folder of its own, with the demo content and these people.
 * @returns what ends it and removes the folder
 */
export async function startSite(staff: Person[]) {
  const folder = await mkdtemp(join(tmpdir(), 'komunikat-e2e-'))
  process.env.KOMUNIKAT_E2E_FOLDER = folder
  run('--import', 'tsx', 'scripts/prepare.ts')
  for (const person of staff) addPerson(person)
  await startServer()
  return async () => {
    await stopServer()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Ends the server and starts it again on the same data, without a new build. */
export async function restartServer() {
  await stopServer()
  await startServer()
}

/** Starts the server on the data that is there, and waits until it answers. */
export async function startServer() {
  const log = openSync(join(folder(), 'server.log'), 'a')
  const server = spawn(process.execPath, ['server/server.js'], {
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  })
  server.unref()
  await writeFile(join(folder(), 'server.pid'), String(server.pid))
  await until(true)
}

/** For after journeys that end the server: those that follow need it. */
export async function ensureServer() {
  if (!(await isAnswering())) await startServer()
}

/** Asks the server to end, and waits until it has. */
export async function stopServer() {
  await signal('SIGTERM')
}

/** Ends the server as a power cut would: in the middle of whatever it does. */
export async function killServer() {
  await signal('SIGKILL')
}

async function signal(name: 'SIGTERM' | 'SIGKILL') {
  process.kill(Number(await readFile(join(folder(), 'server.pid'), 'utf8')), name)
  await until(false)
}

/** Waits until the server answers, or no longer does. */
async function until(answers: boolean) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if ((await isAnswering()) === answers) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(
    `The server should ${answers ? 'answer' : 'have ended'}: ${await readFile(join(folder(), 'server.log'), 'utf8')}`,
  )
}

function isAnswering() {
  return fetch(siteUrl, { redirect: 'manual' }).then(
    () => true,
    () => false,
  )
}

function addPerson({ email, name, role, languages }: Person) {
  const person = ['--email', email, '--name', name, '--role', role]
  run(
    '--import',
    'tsx',
    'scripts/staff.ts',
    'add',
    ...person,
    ...(languages ? ['--languages', languages] : []),
  )
}

function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: environment(),
    input: `${passwordOfStaff}\n`,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`)
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: folder(),
    DATABASE_URL: '',
    PORT: String(sitePort),
    SITE_URL: siteUrl,
    MATOMO_URL: outsideOrigin,
    VIDEO_HOST: outsideOrigin,
  }
}

function folder() {
  const { KOMUNIKAT_E2E_FOLDER: path } = process.env
  if (!path) throw new Error('playwright.config.ts names this file as globalSetup, which sets the folder')
  return path
}
