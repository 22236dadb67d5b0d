// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'

/**
 * Makes the file of settings, with generated secrets and readable by its owner only. One that exists is left alone,
 * and none is made where the environment already holds the secret.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} environment
 * @returns whether the file was made
 */
export function createEnvFile(file, environment) {
  if (existsSync(file) || environment.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return false
  writeFileSync(file, content(), { mode: 0o600, flag: 'wx' })
  return true
}

function content() {
  return [
    '# Settings of this site. .env.example describes each; the environment wins over this file.',
    '# Keep it to yourself: it holds a secret.',
    `NEXT_SERVER_ACTIONS_ENCRYPTION_KEY=${randomBytes(32).toString('base64')}`,
    '',
  ].join('\n')
}
