import { expect, test } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, publish, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listLinkingTexts } from './linking-texts'

useTestDatabase()

function linking(...hrefs: string[]): BodyDocument {
  const words = hrefs.map((href) => ({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }))
  return { type: 'doc', content: [{ type: 'paragraph', content: words }] }
}

const words = (slug: string, ...hrefs: string[]) => ({ ...textOf(slug), body: linking(...hrefs) })

test('links of drafts and of public texts are found, with where they stand', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', words('old', 'https://a.example', 'https://b.example'))
  await publish(articleId, 'pl')
  await save(articleId, 'pl', words('new', 'https://b.example', 'https://c.example'))
  await save(articleId, 'en', words('draft', 'https://c.example', '/pl'))
  const pl = { articleId, locale: 'pl', title: 'NEW' }
  const en = { articleId, locale: 'en', title: 'DRAFT' }
  const texts = await listLinkingTexts(read())
  expect(texts.size).toBe(4)
  expect(texts.get('https://a.example')).toEqual([pl])
  expect(texts.get('https://b.example')).toEqual([pl])
  expect(texts.get('https://c.example')).toEqual(expect.arrayContaining([pl, en]))
  expect(texts.get('/pl')).toEqual([en])
})

test('what is in the trash has no links', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', words('draft', 'https://a.example'))
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  expect(await listLinkingTexts(read())).toEqual(new Map())
})

test('no text is left out where there are more than are read at a time', async () => {
  for (let number = 0; number < 5; number += 1)
    await save(await anArticle(), 'pl', words(`a-${number}`, `https://example.org/${number}`))
  expect((await listLinkingTexts(read(), 2)).size).toBe(5)
})
