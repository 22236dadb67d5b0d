import { beforeEach, expect, test } from 'vitest'
import { aDay, anArticle, aPerson, editionOf, save, textOf } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { read, write } from '../open'
import { listComments } from '../queries/comments'
import { commentEdition, resolveComment } from './comments'

useTestDatabase()

const later = '2026-03-02T10:00:00.000Z'

let articleId: string
let userId: string

beforeEach(async () => {
  articleId = await anArticle()
  await save(articleId, 'en', textOf('draft'))
  userId = await aPerson('editor')
})

async function comment(text: string, at = aDay) {
  const edition = (await editionOf(articleId, 'en'))!
  await write((tx) => commentEdition(tx, { userId, at }, edition, { text }))
  return edition.id
}

test('a thread is in the order of time, with who spoke and about which words', async () => {
  await comment('First')
  await save(articleId, 'en', { title: 'Other words' }, undefined, later)
  const editionId = await comment('Second', later)
  const thread = await listComments(read(), editionId)
  expect(
    thread.map(({ text, name, linkLabel, revision: { isEarlier, savedAt } }) => [
      text,
      name,
      linkLabel,
      isEarlier,
      savedAt,
    ]),
  ).toEqual([
    ['First', 'The editor', null, true, aDay],
    ['Second', 'The editor', null, false, later],
  ])
})

test('each edition has a thread of its own', async () => {
  await comment('About the English text')
  await save(articleId, 'pl', textOf('szkic'))
  expect(await listComments(read(), (await editionOf(articleId, 'pl'))!.id)).toEqual([])
})

test('resolving says who and when, once, and only in its own edition', async () => {
  const editionId = await comment('First')
  await comment('Second', later)
  const { id } = (await listComments(read(), editionId))[0]!
  const resolver = await aPerson('publisher')
  const resolve = (edition: string) =>
    write((tx) => resolveComment(tx, { userId: resolver, at: later }, edition, id))
  expect(await resolve(articleId)).toBe(false)
  expect((await listComments(read(), editionId)).filter(({ resolvedAt }) => !resolvedAt)).toHaveLength(2)
  const before = everyRow().changes!.length
  expect(await resolve(editionId)).toBe(true)
  expect((await listComments(read(), editionId)).filter(({ resolvedAt }) => !resolvedAt)).toHaveLength(1)
  expect((await listComments(read(), editionId))[0]).toMatchObject({
    resolvedAt: later,
    resolvedBy: 'The publisher',
  })
  expect(await resolve(editionId)).toBe(false)
  expect(everyRow().changes!.length).toBe(before + 1)
})
