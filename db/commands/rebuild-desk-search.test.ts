import { expect, test } from 'vitest'
import { database, read, write } from '../open'
import { countUnsearchable } from '../queries/unsearchable'
import { aGallery, anArticle, aPhoto, aTopic, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { rebuildDeskSearch } from './rebuild-desk-search'

useTestDatabase()

function entries() {
  const sql =
    'SELECT kind, subject_id, locale, title, words FROM search_entries ORDER BY kind, subject_id, locale'
  return database().writer.prepare(sql).all()
}

test('an empty database has nothing to be searched', async () => {
  expect(await countUnsearchable(read())).toBe(0)
  await write(rebuildDeskSearch)
  expect(entries()).toEqual([])
})

test('what an earlier version wrote is found after the rebuild, just as if it were written now', async () => {
  for (let number = 0; number < 205; number += 1)
    await save(await anArticle(), 'pl', textOf(`text-${number}`))
  await save(await anArticle(), 'en', textOf('english'))
  await aTopic('Berlin')
  await aGallery([await aPhoto('photo')], { pl: { slug: 'galeria' }, en: { slug: 'gallery' } })
  expect(await countUnsearchable(read())).toBe(2)
  await write(rebuildDeskSearch)
  const whole = entries()
  expect(whole).toHaveLength(206 + 2 + 2 + 2)
  database().writer.exec('DELETE FROM search_entries')
  expect(await countUnsearchable(read())).toBe(whole.length)
  await write(rebuildDeskSearch)
  expect(entries()).toEqual(whole)
  expect(await countUnsearchable(read())).toBe(0)
})

test('what is gone, or was noted under other words, is not found any more', async () => {
  const id = await anArticle()
  await save(id, 'pl', textOf('present'))
  const whole = entries()
  database().writer.exec(`
    UPDATE search_entries SET words = 'former';
    INSERT INTO search_entries (kind, subject_id, locale, title, words) VALUES ('topic', 'gone', 'pl', 'gone', '')`)
  await write(rebuildDeskSearch)
  expect(entries()).toEqual(whole)
})
