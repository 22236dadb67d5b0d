// @ts-check
import { spawn } from 'node:child_process'

/** Next tells its makers about each build unless asked not to. */
export const quiet = { NEXT_TELEMETRY_DISABLED: '1' }

/**
 * Runs a program to its end, in this terminal.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onMessage?: (message: any) => void }} [options] `onMessage` opens a channel to it
 * @returns {Promise<number>} its exit code; 1 where it was killed or could not start
 */
export function run(program, args, { env, onMessage } = {}) {
  const child = spawn(program, args, {
    stdio: onMessage ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
    env: { ...quiet, ...process.env, ...env },
  })
  if (onMessage) child.on('message', onMessage)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/**
 * The same for a program written for Node, on the Node that runs this.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
