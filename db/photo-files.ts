import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { newId } from '@/lib/id'
import { type Format, renditionName } from '@/lib/renditions'
import type { RenderedPhoto } from './render-photo'

// The one module that knows where photos are kept: DATA_DIR/photos/{hash}/, the original and its renditions.

/** Stores a photo whole or not at all, and returns only when it is on disk. A photo already there is left alone. */
export async function storePhoto(photo: RenderedPhoto) {
  const folder = folderOf(photo.hash)
  if (await isStored(photo.hash)) return
  const partial = join(env().DATA_DIR, 'photos', `partial-${newId()}`)
  try {
    await mkdir(partial, { recursive: true })
    for (const [name, content] of photo.files) await writeDurably(join(partial, name), content)
    await rename(partial, folder)
    await syncFolder(join(folder, '..'))
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

/** A rendition as a stream with its size in bytes and its time, or null where it does not exist. */
export async function openRendition(hash: string, width: number, format: Format) {
  const file = join(folderOf(hash), renditionName(width, format))
  try {
    const { size } = await stat(file)
    return { size, stream: createReadStream(file) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function isStored(hash: string) {
  return stat(folderOf(hash)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}

function folderOf(hash: string) {
  return join(env().DATA_DIR, 'photos', hash)
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

/** The rename itself must reach the disk too. */
async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
