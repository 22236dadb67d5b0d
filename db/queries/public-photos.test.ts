import { expect, test } from 'vitest'
import { unpublishEdition } from '../commands/publish-edition'
import { database, read, write } from '../open'
import { byNobody } from '../record'
import {
  aDay,
  aGallery,
  anArticle,
  aPhoto,
  editionOf,
  publish,
  save,
  textOf,
  withdraw,
} from '../test-content'
import { useTestDatabase } from '../test-database'
import { findPhoto } from './photos'
import { isPhotoIn, isPhotoPublic } from './public-photos'

useTestDatabase()

async function hashOf(id: string) {
  return (await findPhoto(read(), id))!.hash
}

async function isPublic(id: string) {
  return isPhotoPublic(read(), await hashOf(id))
}

test('a photo is public from the publication of the text that shows it until it is taken off the site', async () => {
  const [lead, inText, inGallery, unused] = [
    await aPhoto('1'),
    await aPhoto('2'),
    await aPhoto('3'),
    await aPhoto('4'),
  ]
  const articleId = await anArticle()
  const body = {
    type: 'doc',
    content: [
      { type: 'photo', attrs: { photoId: inText } },
      { type: 'paragraph', content: [{ type: 'text', text: 'Words' }] },
    ],
  } as const
  const shown = { leadPhotoId: lead, photoIds: [inGallery] }
  await save(articleId, 'en', { ...textOf('a'), body: structuredClone(body) as never }, shown)
  const verdicts = async () => [
    await isPublic(lead),
    await isPublic(inText),
    await isPublic(inGallery),
    await isPublic(unused),
  ]
  expect(await verdicts()).toEqual([false, false, false, false])
  expect(await publish(articleId, 'en')).toEqual([])
  expect(await verdicts()).toEqual([true, true, true, false])
  await withdraw(articleId, 'en')
  expect(await verdicts()).toEqual([true, true, true, false])
  const edition = (await editionOf(articleId, 'en'))!
  await write((tx) => unpublishEdition(tx, byNobody(aDay), edition, null))
  expect(await verdicts()).toEqual([false, false, false, false])
})

test('a photo that a published text is to get is public with the change, and the one before no longer', async () => {
  const [before, after] = [await aPhoto('before'), await aPhoto('after')]
  const articleId = await anArticle()
  await save(articleId, 'en', textOf('a'), { leadPhotoId: before })
  await publish(articleId, 'en')
  await save(articleId, 'en', {}, { leadPhotoId: after })
  expect([await isPublic(before), await isPublic(after)]).toEqual([true, false])
  await publish(articleId, 'en')
  expect([await isPublic(before), await isPublic(after)]).toEqual([false, true])
})

test.each([
  ['public', { publishedAt: aDay }, true],
  ['not yet public', {}, false],
  ['withdrawn', { publishedAt: aDay, withdrawnAt: aDay }, false],
])('the photos and the cover of a gallery that is %s are public: %s', async (_, state, expected) => {
  const [photo, cover] = [await aPhoto('photo'), await aPhoto('cover')]
  await aGallery([photo], { en: { slug: 'a', ...state }, pl: { slug: 'b' } }, cover)
  expect([await isPublic(photo), await isPublic(cover)]).toEqual([expected, expected])
})

test('nothing of a gallery in the trash is public', async () => {
  const photo = await aPhoto('photo')
  await aGallery([photo], { en: { slug: 'a', publishedAt: aDay } })
  database().writer.prepare('UPDATE galleries SET deleted_at = ?').run(aDay)
  expect(await isPublic(photo)).toBe(false)
})

test('what is no photo is not public', async () => {
  expect(isPhotoPublic(read(), 'a1'.repeat(32))).toBe(false)
})

test('staff are shown the photos of the working text, of these editions alone', async () => {
  const [working, other] = [await aPhoto('working'), await aPhoto('other')]
  const [one, two] = [await anArticle(), await anArticle()]
  await save(one, 'en', textOf('a'), { leadPhotoId: working })
  await save(two, 'en', textOf('b'), { leadPhotoId: other })
  const ids = [(await editionOf(one, 'en'))!.id]
  expect(await isPhotoIn(read(), ids, await hashOf(working))).toBe(true)
  expect(await isPhotoIn(read(), ids, await hashOf(other))).toBe(false)
  expect(await isPhotoIn(read(), [], await hashOf(working))).toBe(false)
})
