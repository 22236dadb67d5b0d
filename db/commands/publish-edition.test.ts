import { beforeEach, expect, test } from 'vitest'
import { emptyBody } from '@/lib/body/schema'
import { read, write } from '../open'
import { findFormerSlug, findNewsArticle, findUnpublished } from '../queries/news'
import { byNobody } from '../record'
import {
  aDay,
  anArticle,
  aPhoto,
  aPublicArticle,
  editionOf,
  paragraph,
  publish,
  save,
  textOf,
  withdraw,
} from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { publishEdition, scheduleEdition, unpublishEdition, withdrawEdition } from './publish-edition'
import { approveEdition, submitEdition } from './review-edition'

const photos = { described: '', undescribed: '' }
let articleId: string

useTestDatabase(async () => {
  photos.described = await aPhoto('described')
  photos.undescribed = await aPhoto('undescribed', ['pl'])
})

beforeEach(async () => {
  articleId = await anArticle()
})

const later = '2026-03-05T15:00:00.000Z'

test('the first publication sets the address, the day and the text that readers see', async () => {
  const revisionId = await save(articleId, 'pl', textOf('pierwszy'))
  expect(await publish(articleId, 'pl')).toEqual([])
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    ...{ slug: 'pierwszy', publicRevisionId: revisionId, publishedAt: aDay },
    ...{ changedAt: null, submittedAt: null, withdrawnAt: null },
  })
  expect(everyRow().changes!.at(-1)).toMatchObject({ action: 'publishEdition' })
})

const missing = [
  ['a title', { title: ' ' }, { field: 'title', code: 'titleMissing' }],
  ['a lead', { lead: '' }, { field: 'lead', code: 'leadMissing' }],
  ['an address', { slug: '' }, { field: 'slug', code: 'slugMissing' }],
  ['a body', { body: emptyBody }, { field: 'body', code: 'bodyMissing' }],
] as const

test.each(missing)('without %s nothing is published', async (_, words, problem) => {
  await save(articleId, 'pl', { ...textOf('a'), ...words })
  const before = everyRow()
  expect(await publish(articleId, 'pl')).toEqual([problem])
  expect(everyRow()).toEqual(before)
})

test('all that is missing is said at once', async () => {
  const words = Object.assign({}, ...missing.map(([, part]) => part)) as ReturnType<typeof textOf>
  await save(articleId, 'pl', words, { leadPhotoId: photos.undescribed, photoIds: [] })
  const codes = (await publish(articleId, 'pl')).map(({ code }) => code)
  expect(codes).toEqual([...missing.map(([, , { code }]) => code), 'descriptionMissing'])
})

test.each([
  ['at the top', () => ({ leadPhotoId: photos.undescribed, photoIds: [] }), textOf('a').body],
  [
    'in the gallery',
    () => ({ leadPhotoId: photos.described, photoIds: [photos.undescribed] }),
    textOf('a').body,
  ],
  ['inside the text', () => undefined, null],
])('a photo %s without a description in this language stops it', async (_, set, given) => {
  const body = given ?? { type: 'doc', content: [{ type: 'photo', attrs: { photoId: photos.undescribed } }] }
  await save(articleId, 'pl', { body }, set())
  expect(await publish(articleId, 'pl')).toMatchObject([
    { field: `photo-${photos.undescribed}`, code: 'descriptionMissing' },
  ])
  await save(articleId, 'en', { body })
  expect(await publish(articleId, 'en')).toEqual([])
})

test('an address that another article has or had is taken; in the other language it is free', async () => {
  const other = await aPublicArticle('pl', 'dawny')
  await save(other, 'pl', textOf('obecny'))
  await publish(other, 'pl')
  for (const slug of ['dawny', 'obecny']) {
    await save(articleId, 'pl', textOf(slug))
    expect(await publish(articleId, 'pl')).toEqual([{ field: 'slug', code: 'slugTaken' }])
  }
  await save(articleId, 'en', textOf('obecny'))
  expect(await publish(articleId, 'en')).toEqual([])
})

test('the address of a withdrawn article stays taken, that of a draft is free', async () => {
  await withdraw(await aPublicArticle('pl', 'wycofany'), 'pl')
  await save(await anArticle(), 'pl', textOf('szkic'))
  await save(articleId, 'pl', textOf('wycofany'))
  expect(await publish(articleId, 'pl')).toMatchObject([{ code: 'slugTaken' }])
  await save(articleId, 'pl', textOf('szkic'))
  expect(await publish(articleId, 'pl')).toEqual([])
})

test('an address that moves from a to b to c and back leaves one hop from each, and no loop', async () => {
  for (const [slug, former] of [
    ['a', []],
    ['b', ['a']],
    ['c', ['a', 'b']],
    ['a', ['b', 'c']],
  ] as const) {
    await save(articleId, 'pl', textOf(slug))
    expect(await publish(articleId, 'pl')).toEqual([])
    expect((await findNewsArticle(read(), 'pl', slug))?.articleId).toBe(articleId)
    for (const address of ['a', 'b', 'c'])
      expect(await findFormerSlug(read(), 'pl', address)).toBe(
        (former as readonly string[]).includes(address) ? slug : null,
      )
  }
})

test('work on a public text shows nowhere until it is published', async () => {
  await save(articleId, 'pl', textOf('stary'))
  await publish(articleId, 'pl')
  const before = await findNewsArticle(read(), 'pl', 'stary')
  await save(articleId, 'pl', { ...textOf('nowy'), body: paragraph('Nowa treść') })
  expect(await findNewsArticle(read(), 'pl', 'stary')).toEqual(before)
  expect(await findNewsArticle(read(), 'pl', 'nowy')).toBeNull()
})

// A change is small, or comes with a note for readers.

test('publishing a noted change says when, and keeps the day of first publication', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await save(articleId, 'pl', { ...textOf('a'), title: 'Zmieniony' })
  await publish(articleId, 'pl', later, { note: 'Poprawiono tytuł' })
  expect(await editionOf(articleId, 'pl')).toMatchObject({ publishedAt: aDay, changedAt: later })
})

test('a small change is shown, and changes no date', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await save(articleId, 'pl', { ...textOf('a'), title: 'Noted' })
  await publish(articleId, 'pl', aDay, { note: 'Poprawiono tytuł' })
  await save(articleId, 'pl', { ...textOf('a'), title: 'Small' })
  await publish(articleId, 'pl', later)
  expect((await findNewsArticle(read(), 'pl', 'a'))?.title).toBe('Small')
  expect(await editionOf(articleId, 'pl')).toMatchObject({ publishedAt: aDay, changedAt: aDay })
})

test('each publication is kept, with its note and its revision', async () => {
  const first = await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  const second = await save(articleId, 'pl', { ...textOf('a'), title: 'Zmieniony' })
  await publish(articleId, 'pl', later, { note: 'Poprawiono tytuł' })
  expect(everyRow().publications).toMatchObject([
    { revision_id: first, publish_at: aDay, published_at: aDay, note: '' },
    { revision_id: second, publish_at: later, published_at: later, note: 'Poprawiono tytuł' },
  ])
})

test('publishing what is public already is no change', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await publish(articleId, 'pl', later)
  expect(await editionOf(articleId, 'pl')).toMatchObject({ publishedAt: aDay, changedAt: null })
})

// Taken away, and back.

test('a withdrawn edition says since when and why', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  const edition = (await editionOf(articleId, 'pl'))!
  await write((tx) => withdrawEdition(tx, byNobody(later), edition, 'Zmieniły się godziny'))
  expect(await findNewsArticle(read(), 'pl', 'a')).toMatchObject({
    ...{ title: 'A', withdrawnAt: later, withdrawnNote: 'Zmieniły się godziny' },
  })
})

test('a withdrawn edition that is published again is as it was', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await withdraw(articleId, 'pl', later)
  expect(await editionOf(articleId, 'pl')).toMatchObject({ withdrawnAt: later, slug: 'a' })
  expect(await publish(articleId, 'pl', later)).toEqual([])
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    ...{ withdrawnAt: null, withdrawnNote: '', publishedAt: aDay, changedAt: null },
  })
})

async function unpublish(redirectTo: string | null = null) {
  const edition = (await editionOf(articleId, 'pl'))!
  await write((tx) => unpublishEdition(tx, byNobody(later), edition, redirectTo))
}

test('an edition that was taken off the site has no page, at none of its addresses', async () => {
  for (const slug of ['dawny', 'obecny']) {
    await save(articleId, 'pl', textOf(slug), { leadPhotoId: photos.described })
    await publish(articleId, 'pl')
  }
  await unpublish()
  for (const slug of ['dawny', 'obecny']) {
    expect(await findNewsArticle(read(), 'pl', slug)).toBeNull()
    expect(await findFormerSlug(read(), 'pl', slug)).toBeNull()
    expect(await findUnpublished(read(), 'pl', slug)).toEqual({ redirectTo: null })
  }
  expect(await findUnpublished(read(), 'en', 'obecny')).toBeNull()
  const publicPhotos = (everyRow().edition_photos as { side: string }[]).filter(
    ({ side }) => side === 'public',
  )
  expect(publicPhotos).toEqual([])
})

test('its addresses may lead to another page instead, and stay taken', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await unpublish('/pl/aktualnosci/nowy')
  expect(await findUnpublished(read(), 'pl', 'a')).toEqual({ redirectTo: '/pl/aktualnosci/nowy' })
  const other = await anArticle()
  await save(other, 'pl', textOf('a'))
  expect(await publish(other, 'pl')).toMatchObject([{ code: 'slugTaken' }])
})

test('published again, it is as it was; its former address leads to the new one', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl')
  await withdraw(articleId, 'pl')
  await unpublish('/pl/aktualnosci/nowy')
  await save(articleId, 'pl', textOf('b'))
  expect(await publish(articleId, 'pl', later)).toEqual([])
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    ...{ publishedAt: aDay, withdrawnAt: null, unpublishedAt: null, redirectTo: null, slug: 'b' },
  })
  expect(await findUnpublished(read(), 'pl', 'a')).toBeNull()
  expect(await findFormerSlug(read(), 'pl', 'a')).toBe('b')
})

test('publishing ends the wait of a submitted edition, and its approval', async () => {
  await save(articleId, 'pl', textOf('a'))
  await write(async (tx) => submitEdition(tx, byNobody(aDay), (await editionOf(articleId, 'pl', tx))!))
  await write(async (tx) => approveEdition(tx, byNobody(aDay), (await editionOf(articleId, 'pl', tx))!))
  expect(await editionOf(articleId, 'pl')).toMatchObject({ submittedAt: aDay, approvedAt: aDay })
  await publish(articleId, 'pl')
  expect(await editionOf(articleId, 'pl')).toMatchObject({
    ...{
      submittedAt: null,
      sentBackAt: null,
      approvedRevisionId: null,
      approvedAt: null,
      approvedById: null,
    },
  })
})

test('a revision that is no longer the working one is refused as stale, and so is an unknown one', async () => {
  const first = await save(articleId, 'pl', textOf('a'))
  await save(articleId, 'pl', textOf('b'))
  const edition = (await editionOf(articleId, 'pl'))!
  const before = everyRow()
  for (const revisionId of [first, 'no-such-revision']) {
    const choice = { edition, revisionId, note: '', urgentReason: '' }
    const publishAt = '2090-01-02T09:00:00.000Z'
    const stale = [{ field: 'form', code: 'stale' }]
    expect(await write((tx) => publishEdition(tx, byNobody(aDay), choice))).toEqual(stale)
    expect(await write((tx) => scheduleEdition(tx, byNobody(aDay), { ...choice, publishAt }))).toEqual(stale)
  }
  expect(everyRow()).toEqual(before)
})

// aDay is 10:00 on 2 March in Warsaw.
test.each([
  ['none', undefined, aDay],
  ['today', '2026-03-02', aDay],
  ['an earlier day', '2025-04-04', '2025-04-04T11:00:00.000Z'],
])('the day of publication may be stated: %s', async (_, day, publishedAt) => {
  await save(articleId, 'pl', textOf('a'))
  expect(await publish(articleId, 'pl', aDay, { day })).toEqual([])
  expect(await editionOf(articleId, 'pl')).toMatchObject({ publishedAt })
})

test('a day that has not begun in Warsaw is refused, one that has is not', async () => {
  await save(articleId, 'pl', textOf('a'))
  expect(await publish(articleId, 'pl', '2026-03-02T22:59:59.000Z', { day: '2026-03-03' })).toEqual([
    { field: 'day', code: 'dayInFuture' },
  ])
  expect(await publish(articleId, 'pl', '2026-03-02T23:00:00.000Z', { day: '2026-03-03' })).toEqual([])
})

test('moving an older article to today does not place it in the future', async () => {
  await save(articleId, 'pl', textOf('a'))
  await publish(articleId, 'pl', aDay, { day: '2025-04-04' })
  await publish(articleId, 'pl', aDay, { day: '2026-03-02' })
  expect((await editionOf(articleId, 'pl'))!.publishedAt! <= aDay).toBe(true)
})
