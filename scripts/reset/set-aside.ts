import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

type Place = { dataFolder: string; databaseFile: string }

/**
 * Moves the database and the photos into a folder of their own in the data folder.
 * @returns that folder, or null where there was nothing to move
 */
export function setAside({ dataFolder, databaseFile }: Place, now = new Date()) {
  const present = [
    databaseFile,
    `${databaseFile}-wal`,
    `${databaseFile}-shm`,
    join(dataFolder, 'photos'),
  ].filter((path) => existsSync(path))
  if (present.length === 0) return null
  const folder = join(dataFolder, `before-reset-${now.toISOString().replace(/[:.]/g, '-')}`)
  mkdirSync(folder, { recursive: true })
  for (const path of present) move(path, join(folder, basename(path)))
  return folder
}

/** DATABASE_URL may lead to another disk, to which nothing can be renamed. */
function move(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
}
