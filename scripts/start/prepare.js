// @ts-check
import { runNode } from '../run.js'

/**
 * Has the settings checked, the database brought up to date and the demo content loaded. What is wrong is said there;
 * here it only ends.
 * @returns {Promise<{ hasStaff: boolean }>} whether anybody can sign in yet
 */
export async function prepare() {
  let hasStaff = false
  const status = await runNode(['--import', 'tsx', 'scripts/prepare.ts'], {
    onMessage: (message) => (hasStaff = message.hasStaff),
  })
  if (status !== 0) process.exit(status)
  return { hasStaff }
}
