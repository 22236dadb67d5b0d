// @ts-check
import { installMissing } from '../install-missing.js'
import { runNode } from '../run.js'
import { buildIfNeeded } from './build-if-needed.js'
import { createEnvFile } from './env-file.js'
import { refuseTakenPort } from './port.js'
import { prepare } from './prepare.js'
import { serve } from './serve.js'
import { loadSettings } from './settings.js'
import { welcome } from './welcome.js'

/**
 * From a fresh clone to a running site, doing only what is still to be done; ends with the server's own exit code.
 * @param {{ development: boolean }} options
 */
export async function start({ development }) {
  await installMissing()
  if (createEnvFile('.env', process.env)) console.log('Made .env, with a secret of your own in it.')
  await loadSettings({ development })
  const { hasStaff } = await prepare()
  await refuseTakenPort(process.env)
  const status = development ? await runNode(['scripts/build-assets.js']) : await buildIfNeeded()
  if (status !== 0) process.exit(status)
  const code = await serve({ development }, (port) =>
    console.log(welcome({ port, siteUrl: process.env.SITE_URL, hasStaff })),
  )
  process.exit(code)
}
