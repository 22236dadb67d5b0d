import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { database, read, type Transaction, write } from './open'
import { articles } from './schema'
import { closeDatabase, useTestDatabase } from './test-database'

useTestDatabase()

test('the connection for reading refuses to write', () => {
  expect(() => database().read.insert(articles).values(anArticle()).run()).toThrow(/readonly/)
})

test('a write is seen by the connection for reading once it is done', async () => {
  const article = anArticle()
  await write((tx) => add(tx, article))
  expect(await count()).toBe(1)
})

test('nothing is seen before the commit', async () => {
  await write(async (tx) => {
    await add(tx, anArticle())
    expect(await count()).toBe(0)
  })
})

test('two writers take turns, however long the first one thinks', async () => {
  const steps: string[] = []
  const writer = (name: string) =>
    write(async (tx) => {
      steps.push(`${name} begins`)
      await add(tx, anArticle())
      await new Promise((resolve) => setTimeout(resolve, 5))
      await add(tx, anArticle())
      steps.push(`${name} ends`)
      return (await tx.select().from(articles)).length
    })
  expect(await Promise.all([writer('first'), writer('second')])).toEqual([2, 4])
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('a throw undoes everything that was written before it', async () => {
  const failing = write(async (tx) => {
    await add(tx, anArticle())
    throw new Error('the reason')
  })
  await expect(failing).rejects.toThrow('the reason')
  expect(await count()).toBe(0)
})

test('a failure does not hold up the next writer', async () => {
  const failing = write(() => Promise.reject(new Error('the reason')))
  const next = write((tx) => add(tx, anArticle()))
  await expect(failing).rejects.toThrow('the reason')
  await next
  expect(await count()).toBe(1)
})

test('a row that names what does not exist is refused', async () => {
  const orphan = { ...anArticle(), leadPhotoId: newId() }
  await expect(write((tx) => add(tx, orphan))).rejects.toThrow(/FOREIGN KEY/)
})

test('a write inside a write is refused instead of waiting for itself', async () => {
  const nested = write(async (tx) => {
    await add(tx, anArticle())
    await write((inner) => add(inner, anArticle()))
  })
  await expect(nested).rejects.toThrow('pass tx on')
  expect(await count()).toBe(0)
})

test('a commit survives a power cut: synchronous is FULL after the first write, in WAL mode', async () => {
  await write((tx) => add(tx, anArticle()))
  const { writer } = database()
  expect(writer.pragma('synchronous', { simple: true })).toBe(2)
  expect(writer.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(writer.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('what was written is there after the database was closed and opened', async () => {
  const article = anArticle()
  await write((tx) => add(tx, article))
  closeDatabase()
  expect(await read().select().from(articles).where(eq(articles.id, article.id))).toMatchObject([article])
})

function anArticle() {
  return { id: newId(), leadPhotoId: null, createdAt: '2026-03-02T09:00:00.000Z' }
}

async function add(tx: Transaction, article: typeof articles.$inferInsert) {
  await tx.insert(articles).values(article)
}

async function count() {
  return (await read().select().from(articles)).length
}
