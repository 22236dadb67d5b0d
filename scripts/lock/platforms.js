// @ts-check

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, optionalDependencies?: Record<string, string> }} Locked */
/** @typedef {{ packages: Record<string, Locked> }} Lock package-lock.json, version 3 */
/** @typedef {{ name: string, version: string, dev: boolean }} Missing */

/**
 * The optional packages that others name, almost always binaries for one platform each, and that the lock leaves out.
 * @param {Lock} lock
 * @returns {Missing[]}
 */
export function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => path !== '' && !isLocked(packages, path, name))
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/**
 * Adds them, without the fingerprints that only the registry knows.
 * @param {Lock} lock changed in place
 * @returns {string[]} what was added
 */
export function addMissingPlatforms(lock) {
  const missing = missingPlatforms(lock)
  for (const { name, version, dev } of missing)
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      optional: true,
      ...platformOf(name),
    }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
  )
  return missing.map(({ name, version }) => `${name} ${version}`)
}

const platform =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(gnu|musl|eabi|msvc)\w*)?$/

/**
 * What npm installs it on, read from its name: it is asked for on no other.
 * @param {string} name
 */
function platformOf(name) {
  const [, os, cpu, abi] = platform.exec(name) ?? []
  if (!os || !cpu)
    throw new Error(`package-lock.json lacks ${name}, whose name tells no platform: add it by npm install`)
  const libc = os === 'linux' && abi ? { libc: [abi === 'musl' ? 'musl' : 'glibc'] } : {}
  return { cpu: [cpu], os: [os], ...libc }
}

/**
 * Node looks for a package beside the one that names it, then further up.
 * @param {Lock['packages']} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function isLocked(packages, path, name) {
  if (packages[`${path}${path && '/'}node_modules/${name}`]) return true
  return (
    path !== '' &&
    isLocked(packages, path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''), name)
  )
}
