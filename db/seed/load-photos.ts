import { readFile } from 'node:fs/promises'
import { sharp } from '../sharp'
import { parse } from 'yaml'
import { type Locale, locales } from '@/lib/locales'
import { addPhoto, describePhoto } from '../commands/photos'
import { write } from '../open'
import { storePhoto } from '../photo-files'
import { byNobody } from '../record'
import { renderPhoto } from '../render-photo'
import { drawPicture } from './drawing/draw'

type SeedPhoto = {
  key: string
  takenOn: string
  author: string
  description: Record<Locale, string>
  caption: Record<Locale, string>
}

/** Draws the demo pictures and adds them to the library. Returns the id of each by its key. */
export async function loadPhotos(file: string, progress: (done: number, of: number) => void) {
  // The library reads no SVG from anybody (render-photo.ts); this command draws its own.
  sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] })
  const list = parse(await readFile(file, 'utf8')) as SeedPhoto[]
  const ids = new Map<string, string>()
  for (const photo of list) {
    ids.set(photo.key, await loadPhoto(photo))
    progress(ids.size, list.length)
  }
  return ids
}

async function loadPhoto({ key, takenOn, author, description, caption }: SeedPhoto) {
  const rendered = await renderPhoto(await drawPicture(key))
  if (!rendered) throw new Error(`The drawing '${key}' can't be read`)
  await storePhoto(rendered)
  return write(async (tx) => {
    const by = byNobody(`${takenOn}T12:00:00.000Z`)
    const { id } = await addPhoto(tx, by, rendered, { kind: 'drawing', author, agency: '' }, takenOn)
    for (const locale of locales)
      await describePhoto(tx, by, id, locale, {
        description: description[locale],
        caption: caption[locale] ?? '',
      })
    return id
  })
}
