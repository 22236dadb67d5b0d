import { expect, test, vi } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import { moveToTrash } from '../commands/trash'
import { read, write } from '../open'
import { byNobody } from '../record'
import { aDay, anArticle, aPublicArticle, editionOf, save, textOf, withdraw } from '../test-content'
import { useTestDatabase } from '../test-database'
import { listLinkedDrafts } from './linked-drafts'

vi.stubEnv('SITE_URL', 'https://msz.example')
useTestDatabase()

function bodyWith(...addresses: string[]): BodyDocument {
  const words = addresses.map((href) => ({
    type: 'text',
    text: 'words',
    marks: [{ type: 'link', attrs: { href } }],
  }))
  return { type: 'doc', content: [{ type: 'paragraph', content: words }] }
}

async function aDraft(locale: 'pl' | 'en', slug: string) {
  const articleId = await anArticle()
  await save(articleId, locale, textOf(slug))
  return { articleId, editionId: (await editionOf(articleId, locale))!.id }
}

test('a text’s links to drafts are found, by path and by whole address, in both languages', async () => {
  const english = await aDraft('en', 'draft')
  const polish = await aDraft('pl', 'szkic')
  const body = bodyWith(
    '/en/news/draft',
    'https://msz.example/pl/aktualnosci/szkic',
    'https://elsewhere.example',
  )
  expect(await listLinkedDrafts(read(), body)).toEqual([
    { href: '/en/news/draft', editionId: english.editionId, locale: 'en' },
    { href: 'https://msz.example/pl/aktualnosci/szkic', editionId: polish.editionId, locale: 'pl' },
  ])
})

test('what readers can open, what is in the trash and what is not there are no drafts', async () => {
  await aPublicArticle('en', 'shown')
  const withdrawn = await aPublicArticle('en', 'withdrawn')
  await withdraw(withdrawn, 'en')
  const { articleId } = await aDraft('en', 'trashed')
  await write((tx) => moveToTrash(tx, byNobody(aDay), 'article', articleId))
  await aDraft('en', 'elsewhere')
  const paths = ['shown', 'withdrawn', 'trashed', 'nothing'].map((slug) => `/en/news/${slug}`)
  const foreign = 'https://elsewhere.example/en/news/elsewhere'
  expect(await listLinkedDrafts(read(), bodyWith(...paths, foreign))).toEqual([])
})
