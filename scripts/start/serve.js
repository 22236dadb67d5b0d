// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { quiet } from '../run.js'

/**
 * Runs the server and stays with it to its end.
 * @param {{ development: boolean }} options
 * @param {(port: number) => void} onListening
 * @returns {Promise<number>} its exit code
 */
export function serve({ development }, onListening) {
  const server = spawn(process.execPath, ['server/server.js'], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...quiet, ...process.env, NODE_ENV: development ? 'development' : 'production' },
    // In a group of its own, so that a Ctrl-C reaches it once, by us: the second would cut off its last answers.
    detached: true,
  })
  server.on('message', (/** @type {{ listening?: { port: number } }} */ { listening }) => {
    if (listening) onListening(listening.port)
  })
  passSignalsOn(server)
  return new Promise((resolve) => {
    server.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * The terminal and npm may each send the same signal; the server hears of the first only.
 * @param {import('node:child_process').ChildProcess} server
 */
function passSignalsOn(server) {
  let isStopping = false
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))
    process.on(signal, () => {
      if (!isStopping) server.kill('SIGTERM')
      isStopping = true
    })
}
