import { expect, test } from 'vitest'
import { locales } from '@/lib/locales'
import { publishDue } from '../commands/publish-due'
import { scheduleEdition } from '../commands/publish-edition'
import { approveEdition, submitEdition } from '../commands/review-edition'
import { read, write } from '../open'
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
} from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import {
  findFormerSlug,
  findNewsArticle,
  findUnpublished,
  listMonths,
  listNews,
  listNewsOfMonth,
} from './news'
import { isPhotoPublic } from './public-photos'

// Nothing that is planned is to be seen, anywhere, before its time: all that readers can ask for stays as it was.

const photos = { secret: '', known: '' }
let translated: string
let neighbour: string

useTestDatabase(async () => {
  photos.secret = await aPhoto('secret')
  photos.known = await aPhoto('known')
  neighbour = await aPublicArticle('pl', 'sasiad', '2026-03-01T09:00:00.000Z')
  translated = await anArticle()
  await save(translated, 'pl', textOf('polski'), { leadPhotoId: photos.known })
  await publish(translated, 'pl')
})

const due = '2026-03-02T12:00:00.000Z'
const justBefore = '2026-03-02T11:59:59.999Z'

test.each<[string, () => Promise<void>]>([
  ['a new article', async () => plan(await anArticle(), 'pl', 'nowy')],
  ['the translation of a public article', () => plan(translated, 'en', 'english')],
  ['a change, with another address and another photo', () => plan(translated, 'pl', 'inny-adres')],
  ['another address for a neighbour', () => plan(neighbour, 'pl', 'przeniesiony')],
])('%s, written, approved and planned, is seen nowhere before its time', async (_, prepare) => {
  const before = await everythingPublic()
  await prepare()
  expect(await everythingPublic()).toEqual(before)
  await write((tx) => publishDue(tx, justBefore))
  expect(await everythingPublic()).toEqual(before)
  await write((tx) => publishDue(tx, due))
  expect(await everythingPublic()).not.toEqual(before)
})

async function plan(articleId: string, locale: 'pl' | 'en', slug: string) {
  const words = { ...textOf(slug), body: paragraph('A secret') }
  await save(articleId, locale, words, { leadPhotoId: photos.secret, photoIds: [photos.secret] })
  const edition = async () => (await editionOf(articleId, locale))!
  const by = byNobody(aDay)
  await write(async (tx) => submitEdition(tx, by, await edition()))
  await write(async (tx) => approveEdition(tx, by, await edition()))
  const planned = await edition()
  const choice = {
    edition: planned,
    revisionId: planned.workingRevisionId!,
    note: 'A secret',
    urgentReason: '',
  }
  expect(await write((tx) => scheduleEdition(tx, by, { ...choice, publishAt: due }))).toEqual([])
}

const addresses = ['nowy', 'english', 'inny-adres', 'przeniesiony', 'polski', 'sasiad']

/** All that the public pages ask of storage. */
async function everythingPublic() {
  const answers: unknown[] = []
  for (const locale of locales) {
    answers.push(await listNews(read(), locale, 1000), await listMonths(read(), locale))
    for (const month of ['2026-02', '2026-03', '2026-04'])
      answers.push(await listNewsOfMonth(read(), locale, month))
    for (const address of addresses)
      for (const find of [findNewsArticle, findFormerSlug, findUnpublished])
        answers.push(await find(read(), locale, address))
  }
  for (const { hash } of everyRow().photos as { hash: string }[]) answers.push(isPhotoPublic(read(), hash))
  return answers
}
