import { expect, test } from 'vitest'
import { exportRecord } from '../commands/export-record'
import { database, read, write } from '../open'
import { byNobody, record } from '../record'
import { aDay, anArticle, aPerson, aPhoto, editionOf, save, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { type ChangeFilter, listChanges } from './changes'

const people: string[] = []
const actions = ['bend', 'fold', 'tear']
const subjects = ['paper', 'card', 'foil']
const day = (number: number) => `2026-05-${String(number).padStart(2, '0')}T08:00:00.000Z`

useTestDatabase(async () => {
  people.push(await aPerson('editor'), await aPerson('publisher'))
  // Every third row is dated back, as demo content is: numbers do not follow the time.
  await write(async (tx) => {
    for (let index = 0; index < 120; index += 1) {
      const userId = [null, ...people][index % 4] ?? null
      const at = day(index % 3 === 0 ? ((index * 7) % 28) + 1 : Math.floor(index / 5) + 1)
      const change = { action: actions[Math.floor(index / 2) % 3]!, subject: subjects[index % 5]! ?? 'other' }
      await record(tx, { userId, at }, { ...change, detail: { index } })
    }
  })
})

type Wish = Omit<ChangeFilter, 'userId'> & { person?: number | null }

const wishes: Wish[] = [undefined, null, 0, 1].flatMap((person) =>
  [undefined, ['bend'], ['bend', 'tear'], ['never']].flatMap((chosen) =>
    [undefined, 'paper', 'nothing'].flatMap((subject) =>
      [
        {},
        { from: day(9) },
        { until: day(9) },
        { from: day(9), until: day(12) },
        { from: day(12), until: day(9) },
      ].map((days) => ({ person, actions: chosen, subject, ...days })),
    ),
  ),
)

test('the rows that match, each once, newest first, page by page', async () => {
  const all = await listChanges(read(), {}, { limit: 1000 })
  expect(all.map((row) => row.number)).toEqual(all.map((_, index) => all.length - index))
  const who = database().writer.prepare('SELECT user_id FROM changes ORDER BY number DESC').pluck().all()
  let matches = 0
  for (const { person, ...wish } of wishes) {
    const userId = typeof person === 'number' ? people[person] : person
    const expected = all.filter(
      (row, index) =>
        (userId === undefined || who[index] === userId) &&
        (!wish.actions || wish.actions.includes(row.action)) &&
        (wish.subject === undefined || row.subject === wish.subject) &&
        (wish.from === undefined || row.at >= wish.from) &&
        (wish.until === undefined || row.at < wish.until),
    )
    const found = await everyPage({ ...wish, userId }, 7)
    expect({ wish, found }).toEqual({ wish, found: expected.map((row) => row.number) })
    matches += found.length
  }
  expect(matches).toBeGreaterThan(1000)
})

async function everyPage(filter: ChangeFilter, limit: number) {
  const numbers: number[] = []
  for (;;) {
    const page = await listChanges(read(), filter, { limit, before: numbers.at(-1) })
    numbers.push(...page.map((row) => row.number))
    if (page.length < limit) return numbers
  }
}

test('a row says who and with what', async () => {
  const by = { userId: people[0]!, at: aDay }
  const number = await write((tx) => exportRecord(tx, by, { group: 'people' }))
  expect(await listChanges(read(), {}, { limit: 1 })).toMatchObject([
    { number, at: aDay, who: 'The editor', action: 'exportRecord', about: null, detail: { group: 'people' } },
  ])
  await write((tx) => record(tx, byNobody(aDay), { action: 'bend', subject: 'paper' }))
  expect(await listChanges(read(), {}, { limit: 1 })).toMatchObject([{ who: null, subject: 'paper' }])
})

test('subjects are shown by the words that they have now', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', textOf('pierwszy'))
  await save(articleId, 'pl', { ...textOf('pierwszy'), title: 'Zmieniony' })
  await save(articleId, 'en', textOf('english'))
  const photoId = await aPhoto('bridge', ['en'])
  const { writer } = database()
  writer.exec(`
    INSERT INTO topics (id, kind, created_at) VALUES ('topic', 'place', '');
    INSERT INTO topic_names VALUES ('topic', 'pl', 'Toruń', 'torun'), ('topic', 'en', 'Torun', 'torun');
    INSERT INTO banners (id, kind, starts_at, created_at) VALUES ('banner', 'notice', '', '');
    INSERT INTO banner_texts VALUES ('banner', 'pl', 'Uwaga', '', '');
    INSERT INTO galleries (id, cover_photo_id, created_at) VALUES ('gallery', '${photoId}', '');
    INSERT INTO gallery_texts VALUES ('gallery', 'en', 'Bridges', '', 'bridges', null, null)`)
  const bare = await anArticle()
  const editions = { pl: (await editionOf(articleId, 'pl'))!.id, en: (await editionOf(articleId, 'en'))!.id }
  const expected = {
    [editions.pl]: { kind: 'edition', id: articleId, words: { pl: 'Zmieniony' } },
    [editions.en]: { kind: 'edition', id: articleId, words: { en: 'ENGLISH' } },
    [articleId]: { kind: 'article', id: articleId, words: { pl: 'Zmieniony', en: 'ENGLISH' } },
    [bare]: { kind: 'article', id: bare, words: {} },
    [photoId]: { kind: 'photo', id: photoId, words: { pl: 'bridge (pl)' } },
    [people[1]!]: { kind: 'person', id: people[1], words: {}, name: 'The publisher' },
    topic: { kind: 'topic', id: 'topic', words: { pl: 'Toruń', en: 'Torun' } },
    banner: { kind: 'banner', id: 'banner', words: { pl: 'Uwaga' } },
    gallery: { kind: 'gallery', id: 'gallery', words: { en: 'Bridges' } },
    'nobody@example.org': null,
  }
  await write(async (tx) => {
    for (const subject of Object.keys(expected)) await record(tx, byNobody(aDay), { action: 'see', subject })
  })
  const rows = await listChanges(read(), { actions: ['see'] }, { limit: 100 })
  expect(Object.fromEntries(rows.map((row) => [row.subject, row.about]))).toEqual(expected)
})

test('the id of an article stands for its editions too', async () => {
  const articleId = await anArticle()
  await save(articleId, 'pl', textOf('a'))
  await save(articleId, 'en', textOf('b'))
  const other = await anArticle()
  await save(other, 'pl', textOf('c'))
  const rows = await listChanges(read(), { subject: articleId }, { limit: 100 })
  expect(rows.map((row) => row.action)).toEqual(['saveEdition', 'saveEdition', 'createArticle'])
})
