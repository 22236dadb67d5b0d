// @ts-check

// Read by every Node that can read a module at all: nothing newer than Node 14 in this file.

/** The oldest Node for the site, and for the tools that check it: vite, rolldown and knip need more than the site does. */
const oldest = { 'the site': { major: 20, minor: 9 }, 'the checks': { major: 20, minor: 19 } }

/**
 * Whether this version of Node will do.
 * @param {keyof typeof oldest} what
 * @param {string} version such as '20.9.0'
 */
export function canRunOn(what, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest[what].major || (major === oldest[what].major && minor >= oldest[what].minor)
}

/**
 * Says so and ends where Node is too old: everything after this would fail with a riddle.
 * @param {keyof typeof oldest} what
 */
export function refuseOldNode(what) {
  const version = process.versions.node
  if (canRunOn(what, version)) return
  const { major, minor } = oldest[what]
  console.error(
    `Node ${major}.${minor} or newer is needed for ${what}; this is Node ${version}.\n` +
      'Install a newer one (https://nodejs.org, version 22 or 24 for instance), then run the command again.',
  )
  process.exit(1)
}
