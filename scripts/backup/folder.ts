import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

// A folder of backups: the last whole copy of the database, every photo there ever was, and a file that says what it is.

export const databaseName = 'komunikat.db'
export const photosName = 'photos'
const markName = 'komunikat-backup.json'

/** Why nothing may be backed up to this folder; null where it may. What is there already and not ours is left alone. */
export function refusalOf(folder: string, dataFolder: string) {
  if (isWithin(realPath(folder), realPath(dataFolder)))
    return `${folder} is inside the folder that is to be backed up (${dataFolder}).`
  if (!existsSync(folder)) return null
  if (!statSync(folder).isDirectory()) return `${folder} is a file, not a folder.`
  const isOurs = existsSync(join(folder, markName))
  if (isOurs || readdirSync(folder).length === 0) return null
  return `${folder} is not empty and holds no backup of Komunikat. Nothing was changed there.`
}

/** Makes the folder where it is missing, readable by this user only: passwords' hashes and drafts will be in it. */
export function openFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  mkdirSync(join(folder, photosName), { recursive: true })
  if (!existsSync(join(folder, markName))) mark(folder, {})
}

/** Says in the folder what is in it. */
export function mark(folder: string, facts: object) {
  const file = join(folder, markName)
  writeFileSync(`${file}.new`, JSON.stringify({ komunikatBackup: 1, ...facts }, null, 2) + '\n')
  renameSync(`${file}.new`, file)
}

function isWithin(inner: string, outer: string) {
  return !relative(outer, inner).startsWith('..')
}

/** Without symbolic links, also where the last parts are not there yet. */
function realPath(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  return join(realPath(dirname(whole)), relative(dirname(whole), whole))
}
