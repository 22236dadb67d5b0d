import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import { beforeEach, describe, expect, test } from 'vitest'
import { editionState } from '@/lib/edition-state'
import { isId } from '@/lib/id'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { migrate } from './migrate'
import { database, read } from './open'
import { findDeskArticle } from './queries/desk-articles'
import { findFormerSlug, findNewsArticle } from './queries/news'
import { aPublicArticle, save } from './test-content'
import { closeDatabase, everyRow, useTestDatabase } from './test-database'

const { file, folder } = useTestDatabase()

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

describe('a site that stopped at the migration 0001', () => {
  let before: ReturnType<typeof everyRow>

  beforeEach(() => {
    rmSync(file)
    stopAt(1)
    database().writer.exec(readFileSync(here('./test-content-of-0001.sql'), 'utf8'))
    before = everyRow()
    migrate()
  })

  test('keeps every row and every word', () => {
    const after = everyRow()
    for (const [table, rows] of Object.entries(before).filter(([name]) => name !== '__drizzle_migrations'))
      expect({ [table]: after[table] }).toMatchObject({ [table]: rows as object[] })
    const applied = after.__drizzle_migrations!
    expect(applied).toHaveLength(journal.entries.length)
  })

  test('knows when each article was last saved, and in which language it began', () => {
    expect(everyRow().articles).toMatchObject([
      { id: 'both', saved_at: '2026-02-01T10:00:00.000Z', original_locale: 'pl', deleted_at: null },
      { id: 'withdrawn', saved_at: '2026-01-03T09:00:00.000Z', original_locale: 'en' },
      { id: 'waiting', saved_at: '2026-01-04T09:30:00.000Z', original_locale: 'pl' },
      { id: 'unbegun', saved_at: '2026-01-05T09:00:00.000Z', original_locale: 'pl' },
    ])
    for (const revision of everyRow().revisions as { created_at: string }[])
      expect(revision).toMatchObject({ saved_at: revision.created_at, version: 1, reason: 'saved' })
  })

  test('has a publication for each text that readers were shown, by its last date', () => {
    const publications = everyRow().publications as { id: string; edition_id: string }[]
    const when = (at: string) => ({
      publish_at: at,
      published_at: at,
      created_at: at,
      note: '',
      urgent_reason: '',
    })
    expect(publications.sort((one, other) => (one.edition_id < other.edition_id ? -1 : 1))).toMatchObject([
      { edition_id: 'both-1-pl', revision_id: 'pl-1', ...when('2026-01-02T11:00:00.000Z') },
      { edition_id: 'both-2-en', revision_id: 'en-1', ...when('2026-01-20T11:00:00.000Z') },
      { edition_id: 'withdrawn-1-en', revision_id: 'withdrawn-1', ...when('2026-01-03T11:00:00.000Z') },
    ])
    expect(publications.every(({ id }) => isId(id))).toBe(true)
  })

  test('knows which photos staff and readers see, those in the text too', () => {
    const shown = everyRow().edition_photos as { edition_id: string; side: string; photo_id: string }[]
    const photosOf = (editionId: string, side: string) =>
      shown.flatMap((row) => (row.edition_id === editionId && row.side === side ? [row.photo_id] : [])).sort()
    expect(photosOf('both-1-pl', 'working')).toEqual(['photo-below', 'photo-top'])
    expect(photosOf('both-1-pl', 'public')).toEqual(['photo-below', 'photo-top'])
    expect(photosOf('both-2-en', 'working')).toEqual(['photo-below', 'photo-inside-new', 'photo-top'])
    expect(photosOf('both-2-en', 'public')).toEqual(['photo-below', 'photo-inside', 'photo-top'])
    expect(shown).toHaveLength(10)
  })

  test('shows readers what it showed them, and staff where the work stood', async () => {
    expect(await findNewsArticle(read(), 'en', 'english')).toMatchObject({
      ...{ title: 'English', changedAt: '2026-01-20T11:00:00.000Z', translationSlug: 'polski', history: [] },
    })
    expect(await findFormerSlug(read(), 'en', 'english-before')).toBe('english')
    expect(await findNewsArticle(read(), 'en', 'withdrawn')).toMatchObject({ withdrawnNote: '' })
    const both = await findDeskArticle(read(), 'both')
    expect(both?.editions.en?.state).toEqual({ shown: 'published', work: 'draft' })
    expect(both?.editions.pl?.state).toEqual({ shown: 'published', work: 'done' })
    const waiting = await findDeskArticle(read(), 'waiting')
    expect(editionState(waiting?.editions.pl?.edition)).toEqual({ shown: 'nothing', work: 'submitted' })
  })

  test('is worked on as before', async () => {
    const revisionId = await save('waiting', 'pl', { title: 'Dalej' })
    expect((await findDeskArticle(read(), 'waiting'))?.editions.pl?.revision.id).toBe(revisionId)
  })
})

/** Makes a database with the first migrations alone, as an older release did. */
function stopAt(last: number) {
  const migrationsFolder = join(folder, 'older-migrations')
  mkdirSync(join(migrationsFolder, 'meta'), { recursive: true })
  const entries = journal.entries.filter(({ idx }) => idx <= last)
  for (const { tag } of entries) cpSync(here(`./migrations/${tag}.sql`), join(migrationsFolder, `${tag}.sql`))
  writeFileSync(join(migrationsFolder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  runMigrations(database().write, { migrationsFolder })
}

function here(path: string) {
  return fileURLToPath(new URL(path, import.meta.url))
}
