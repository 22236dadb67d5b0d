import { expect, test } from 'vitest'
import type { Locale } from '@/lib/locales'
import { unpublishEdition } from '../commands/publish-edition'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, aPublicArticle, editionOf, publish, save, textOf, withdraw } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listLinkTargets } from './link-targets'

useTestDatabase()

const address = (locale: Locale, slug: string) => ({ href: `/${locale}/x/${slug}`, locale, slug })

async function targetOf(locale: Locale, slug: string) {
  const [target] = await listLinkTargets(read(), [address(locale, slug)])
  return { state: target!.state, editionId: target!.editionId }
}

async function idOf(articleId: string, locale: Locale) {
  return (await editionOf(articleId, locale))!.id
}

async function aDraft(locale: Locale, slug: string) {
  const articleId = await anArticle()
  await save(articleId, locale, textOf(slug))
  return articleId
}

async function unpublish(articleId: string, locale: Locale, redirectTo: string | null = null) {
  const edition = (await editionOf(articleId, locale))!
  await write((tx) => unpublishEdition(tx, byNobody(aDay), edition, redirectTo))
}

test('a public article is public, in its own language only', async () => {
  const articleId = await aPublicArticle('pl', 'rzym')
  expect(await targetOf('pl', 'rzym')).toEqual({ state: 'public', editionId: await idOf(articleId, 'pl') })
  expect(await targetOf('en', 'rzym')).toEqual({ state: 'unknown', editionId: null })
})

test('a withdrawn one is withdrawn, and one taken off the site is not public, wherever it leads now', async () => {
  const [withdrawn, gone, moved] = [
    await aPublicArticle('pl', 'withdrawn'),
    await aPublicArticle('pl', 'gone'),
    await aPublicArticle('pl', 'moved'),
  ]
  await withdraw(withdrawn, 'pl')
  await unpublish(gone, 'pl')
  await unpublish(moved, 'pl', '/pl/aktualnosci/other')
  expect(await targetOf('pl', 'withdrawn')).toMatchObject({ state: 'withdrawn' })
  expect(await targetOf('pl', 'gone')).toEqual({ state: 'notPublic', editionId: await idOf(gone, 'pl') })
  expect(await targetOf('pl', 'moved')).toMatchObject({ state: 'notPublic' })
})

test('a draft is found by the address that it is to have, and is not public', async () => {
  const articleId = await aDraft('en', 'rome')
  expect(await targetOf('en', 'rome')).toEqual({ state: 'notPublic', editionId: await idOf(articleId, 'en') })
  expect(await targetOf('pl', 'rome')).toMatchObject({ state: 'unknown' })
})

test('a former address leads to the article of today', async () => {
  const articleId = await aPublicArticle('pl', 'old')
  await save(articleId, 'pl', textOf('new'))
  const editionId = await idOf(articleId, 'pl')
  expect(await targetOf('pl', 'old')).toEqual({ state: 'public', editionId })
  // Nobody can open the new one before the change is published.
  expect(await targetOf('pl', 'new')).toEqual({ state: 'notPublic', editionId })
  await publish(articleId, 'pl', aDay)
  expect(await targetOf('pl', 'old')).toEqual({ state: 'public', editionId })
  expect(await targetOf('pl', 'new')).toEqual({ state: 'public', editionId })
  await aDraft('pl', 'old')
  expect(await targetOf('pl', 'old')).toEqual({ state: 'public', editionId })
  await withdraw(articleId, 'pl')
  expect(await targetOf('pl', 'old')).toEqual({ state: 'withdrawn', editionId })
})

test('a public article comes before a draft with the same address, and of two drafts the newer is meant', async () => {
  const shown = await aPublicArticle('pl', 'a')
  await aDraft('pl', 'a')
  expect(await targetOf('pl', 'a')).toEqual({ state: 'public', editionId: await idOf(shown, 'pl') })
  await aDraft('pl', 'b')
  const newer = await aDraft('pl', 'b')
  expect(await targetOf('pl', 'b')).toEqual({ state: 'notPublic', editionId: await idOf(newer, 'pl') })
})

test('what is in the trash is no article', async () => {
  const draft = await aDraft('pl', 'draft')
  const gone = await aPublicArticle('pl', 'gone')
  await unpublish(gone, 'pl')
  for (const articleId of [draft, gone])
    await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  for (const slug of ['draft', 'gone'])
    expect(await targetOf('pl', slug)).toEqual({ state: 'unknown', editionId: null })
})

test('answers come in the order of the addresses, one for each', async () => {
  await aPublicArticle('pl', 'a')
  await aPublicArticle('en', 'b')
  const addresses = [
    address('en', 'b'),
    address('pl', 'none'),
    address('pl', 'a'),
    { ...address('pl', 'a'), href: '/pl/x/a#part' },
  ]
  const targets = await listLinkTargets(read(), addresses)
  expect(targets.map(({ href }) => href)).toEqual(addresses.map(({ href }) => href))
  expect(targets.map(({ state }) => state)).toEqual(['public', 'unknown', 'public', 'public'])
  expect(await listLinkTargets(read(), [])).toEqual([])
})
