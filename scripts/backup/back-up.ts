import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { write } from '@/db/open'
import { byNobody, record } from '@/db/record'
import { env } from '@/lib/env'
import { copyDatabase, type DatabaseCopy } from './copy-database'
import { checkPhotos, copyPhotos } from './copy-photos'
import { databaseName, mark, openFolder, photosName } from './folder'

export type Backup = {
  seconds: number
  database: Omit<DatabaseCopy, 'photos'> & { bytes: number }
  photos: {
    total: number
    copied: number
    bytes: number
    altered: string[]
    differing: string[]
    missing: string[]
  }
}

/**
 * Copies the database and the photos to a folder that may be used for it, checks the copy, and notes in the record of
 * changes that there is a whole one. The copy of the database from before stays until the new one is whole.
 */
export async function backUp(folder: string): Promise<Backup> {
  const begun = performance.now()
  openFolder(folder)
  const partial = mkdtempSync(join(folder, 'partial-'))
  try {
    const file = join(partial, databaseName)
    const { photos, ...copy } = await copyDatabase(file)
    const { size: bytes } = statSync(file)
    if (copy.faults.length === 0) renameSync(file, join(folder, databaseName))
    // After the database: whatever photo it names was stored before.
    const to = join(folder, photosName)
    const copied = await copyPhotos(join(env().DATA_DIR, 'photos'), to, partial)
    const checked = await checkPhotos(photos, to)
    const seconds = Math.round(performance.now() - begun) / 1000
    const made = {
      seconds,
      database: { ...copy, bytes },
      photos: { total: photos.length, ...copied, ...checked },
    }
    if (isWhole(made)) await note(folder, made)
    return made
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

export function isWhole({ database: { faults }, photos: { altered, differing, missing } }: Backup) {
  return faults.length + altered.length + differing.length + missing.length === 0
}

async function note(folder: string, { seconds, database: { bytes, counts }, photos }: Backup) {
  const { total, copied, bytes: photoBytes } = photos
  const detail = { seconds, databaseBytes: bytes, rows: counts, photos: total, newPhotos: copied, photoBytes }
  const by = byNobody()
  mark(folder, { at: by.at, ...detail })
  await write((tx) => record(tx, by, { action: 'backup', subject: 'backup', detail }))
}
