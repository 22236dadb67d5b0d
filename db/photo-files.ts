import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { newId } from '@/lib/id'
import { type Format, renditionName } from '@/lib/renditions'
import type { RenderedPhoto } from './render-photo'

// The one module that knows where photos are kept: DATA_DIR/photos/{hash}/, the original and its renditions.
// They are written in DATA_DIR/photos/partial/ and moved when whole.

/** Stores a photo whole or not at all, and returns only when it is on disk. A photo already there is left alone. */
export async function storePhoto({ hash, files }: RenderedPhoto) {
  if (await timeOf(folderOf(hash))) return
  await removeLeftovers()
  const partial = join(folderOf('partial'), newId())
  try {
    await mkdir(partial, { recursive: true })
    for (const [name, content] of files) await writeDurably(join(partial, name), content)
    await syncFolder(partial)
    await move(partial, folderOf(hash))
    await syncFolder(folderOf('.'))
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** A rendition as a stream, with its size in bytes, or null where it does not exist. */
export async function openRendition(hash: string, width: number, format: Format) {
  const file = join(folderOf(hash), renditionName(width, format))
  try {
    const { size } = await stat(file)
    return { size, stream: createReadStream(file) }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function folderOf(hash: string) {
  return join(env().DATA_DIR, 'photos', hash)
}

/** When a file or folder was last changed, in milliseconds; null where there is none. */
async function timeOf(path: string) {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function writeDurably(file: string, content: Buffer) {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The names in a folder, and so a move into it, must reach the disk too. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Somebody who sends the same photo at the same time may have been first: theirs stays. */
async function move(partial: string, folder: string) {
  try {
    await rename(partial, folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
  }
}

const anHour = 3_600_000

/** A process that was killed leaves what it had half written. What is younger may be another's, at work. */
async function removeLeftovers() {
  const folder = folderOf('partial')
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    const time = await timeOf(join(folder, name))
    if (time && time < Date.now() - anHour) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function codeOf(error: unknown) {
  return (error as NodeJS.ErrnoException).code
}
