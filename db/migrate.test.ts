import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { migrate } from './migrate'
import { database } from './open'
import { aPublicArticle } from './test-content'
import { closeDatabase, everyRow, useTestDatabase } from './test-database'

const { file } = useTestDatabase()

test('an absent database is made, with every migration applied once', () => {
  rmSync(file)
  migrate()
  expect(everyRow().__drizzle_migrations).toHaveLength(journal.entries.length)
  expect(everyRow().articles).toEqual([])
})

test('an existing database keeps its content, and a second migration does nothing', async () => {
  await aPublicArticle('pl', 'pierwszy')
  const before = everyRow()
  closeDatabase()
  migrate()
  expect(everyRow()).toEqual(before)
})

test('a file that is no database is named, and left as it is', () => {
  const content = 'These are the minutes of a meeting, and no database. '.repeat(40)
  writeFileSync(file, content)
  expect(migrate).toThrow(file)
  expect(migrate).toThrow(/not a database[\s\S]*Nothing in it was changed[\s\S]*DATA_DIR/)
  expect(readFileSync(file, 'utf8')).toBe(content)
})

test('a migration that fails leaves the database as it was, and says why', () => {
  rmSync(file)
  const { writer } = database()
  writer.exec("CREATE TABLE users (name TEXT); INSERT INTO users VALUES ('somebody else’s')")
  expect(migrate).toThrow(/users[\s\S]*already exists/)
  const { __drizzle_migrations: applied, ...rows } = everyRow()
  expect(applied).toEqual([])
  expect(rows).toEqual({ users: [{ name: 'somebody else’s' }] })
})

test('a database whose folder does not exist yet gets one', () => {
  closeDatabase()
  rmSync(file)
  migrate()
  expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3')
})
