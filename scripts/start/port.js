// @ts-check
import { createServer } from 'node:net'

/**
 * Ends where the port is taken, before anything is built: most often this site runs already, and a running server
 * would lose its pages if they were built anew beneath it.
 * @param {NodeJS.ProcessEnv} environment
 */
export async function refuseTakenPort({ PORT: port = '3000', HOST: host = '127.0.0.1' }) {
  if (!(await isTaken(Number(port), host))) return
  console.error(`Port ${port} is in use. Stop the other program, or choose another port: PORT=3001 npm start`)
  process.exit(1)
}

/**
 * Any other fault is left for the server to tell.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isTaken(port, host) {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code === 'EADDRINUSE'))
    probe.listen(port, host, () => probe.close(() => resolve(false)))
  })
}
