// @ts-check

// Read by every Node that can read a module at all: nothing newer than Node 14 in this file.

const oldest = { major: 20, minor: 9 }

/**
 * Whether this version of Node can run the site.
 * @param {string} version such as '20.9.0'
 */
export function canRunOn(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor)
}

/** Says so and ends where Node is too old: everything after this would fail with a riddle. */
export function refuseOldNode() {
  const version = process.versions.node
  if (canRunOn(version)) return
  console.error(
    `Komunikat needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}.\n` +
      'Install a newer one (https://nodejs.org, version 22 or 24 for instance), then run the command again.',
  )
  process.exit(1)
}
