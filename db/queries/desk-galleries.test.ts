import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, aGallery, aPhoto } from '../test-content'
import { useTestDatabase } from '../test-database'
import { findDeskGallery, listDeskGalleries } from './desk-galleries'

useTestDatabase()

test('a gallery is listed with its cover, its photos counted, and how it stands in each language', async () => {
  const [one, two, three] = [await aPhoto('one'), await aPhoto('two'), await aPhoto('three')]
  const older = await aGallery([one, two], { pl: { slug: 'mosty', publishedAt: aDay } })
  const newer = await aGallery([three], { pl: { slug: 'porty' }, en: { slug: 'ports' } })
  const galleries = await listDeskGalleries(read())
  expect(galleries).toMatchObject([
    { id: newer, photoCount: 1, texts: { pl: { title: 'PORTY' }, en: { title: 'PORTS' } } },
    {
      id: older,
      photoCount: 2,
      cover: { id: one },
      texts: { pl: { title: 'MOSTY', slug: 'mosty', publishedAt: aDay, withdrawnAt: null }, en: null },
    },
  ])
  expect(await findDeskGallery(read(), older)).toEqual(galleries[1])
  expect(await findDeskGallery(read(), newId())).toBeNull()
})

test('one in the trash is not listed, and is found', async () => {
  const id = await aGallery([await aPhoto('one')], { pl: { slug: 'mosty' } })
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'gallery', id))
  expect(await listDeskGalleries(read())).toEqual([])
  expect(await findDeskGallery(read(), id)).toMatchObject({ id, deletedAt: aDay })
})
