// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/**
 * Runs a Node program to its end.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export async function run(args, env) {
  const [code] = await once(
    spawn(process.execPath, args, {
      env: env,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
    'exit',
  )
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
}

/**
 * Starts a Node program that listens on PORT, and waits for its first answer.
 * @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
export async function startServer(args, env) {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, args, {
    env: { ...env, PORT: String(port), SITE_URL: url },
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(url, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { url, pid: child.pid ?? 0, stop: () => child.kill() }
}

/** Processor time used so far, in seconds. @param {number} pid */
export function processorSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Resident memory in MB. @param {number} pid */
export function memoryOf(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  server.close()
  return port
}
