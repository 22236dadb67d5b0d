import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formats, renditionName, widthsFor } from '@/lib/renditions'
import type { StoredPhoto } from './copy-database'

type Copied = {
  /** How many photos were not there before. */
  copied: number
  /** Of these, those whose original is no longer the file that was uploaded. */
  altered: string[]
  /** Those that are there, but not as the site has them: one of the two is damaged, and both are left as they are. */
  differing: string[]
}

/**
 * Copies the photos that the backup does not have yet: once stored, a photo never changes.
 * @param partial a folder on the same disk as `to`, where each is put together
 */
export async function copyPhotos(from: string, to: string, partial: string): Promise<Copied> {
  const altered: string[] = []
  const differing: string[] = []
  let copied = 0
  for (const hash of await listHashes(from)) {
    const there = await sizesIn(join(to, hash))
    if (there.size > 0) {
      if (!isSame(await sizesIn(join(from, hash)), there)) differing.push(hash)
      continue
    }
    const whole = join(partial, hash)
    await cp(join(from, hash), whole, { recursive: true })
    if ((await hashOf(join(whole, 'original'))) !== hash) altered.push(hash)
    await rename(whole, join(to, hash))
    copied += 1
  }
  return { copied, altered, differing }
}

/** The photos of which a file is missing, and the bytes of all the others. */
export async function checkPhotos(photos: StoredPhoto[], folder: string) {
  const missing: string[] = []
  let bytes = 0
  for (const { hash, width } of photos) {
    const sizes = await sizesIn(join(folder, hash))
    if (filesOf(width).every((name) => sizes.get(name))) for (const size of sizes.values()) bytes += size
    else missing.push(hash)
  }
  return { missing, bytes }
}

function filesOf(width: number) {
  const renditions = widthsFor(width).flatMap((each) => formats.map((format) => renditionName(each, format)))
  return ['original', ...renditions]
}

async function listHashes(folder: string) {
  return (await readdir(folder).catch(nothing)).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort()
}

/** The bytes of each file of a photo; none where it is not there. */
async function sizesIn(folder: string) {
  const sizes = new Map<string, number>()
  for (const name of await readdir(folder).catch(nothing))
    sizes.set(name, (await stat(join(folder, name))).size)
  return sizes
}

function nothing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

function isSame(sizes: Map<string, number>, others: Map<string, number>) {
  return [...sizes].every(([name, size]) => others.get(name) === size)
}

async function hashOf(file: string) {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
