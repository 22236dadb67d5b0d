// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made of. */
const sources = [
  'app',
  'components',
  'db',
  'i18n',
  'lib',
  'messages',
  'public',
  'scripts/build-assets.js',
  'scripts/build.js',
  'server',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
]
/** Below those, what is not in it: what the build itself makes, the demo content, and tests. */
const apart = /^public\/assets$|^db\/seed$|\.test\.tsx?$/

/** The settings that the build bakes in. */
const settings = ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY']

/** What a build was made from, as fingerprints: the setting is a secret. */
/** @typedef {{ sources: string, settings: string }} Stamp */

/**
 * The stamp of a build made now. It is of the files' content, not their time, which checking out a branch changes.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Stamp}
 */
export function stampOf(folder, environment) {
  const files = sources.flatMap((path) => filesBelow(folder, path)).sort()
  return {
    sources: fingerprint(files.flatMap((path) => [path, readFileSync(join(folder, path))])),
    settings: fingerprint(settings.map((name) => `${name}=${environment[name] ?? ''}`)),
  }
}

/**
 * Why a build with this stamp is not the one wanted; null where it is.
 * @param {Stamp | null} built the stamp of the build that is there, if any
 * @param {Stamp} wanted
 */
export function whyBuild(built, wanted) {
  if (!built) return 'there is no finished build yet'
  if (built.sources !== wanted.sources) return 'the sources have changed'
  if (built.settings !== wanted.settings)
    return `a setting that it holds has changed (${settings.join(', ')})`
  return null
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(folder, path) {
  if (apart.test(path)) return []
  const found = statSync(join(folder, path), { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found ? [path] : []
  return readdirSync(join(folder, path)).flatMap((name) => filesBelow(folder, `${path}/${name}`))
}

/** @param {(string | Buffer)[]} parts */
function fingerprint(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}
