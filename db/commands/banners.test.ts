import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import { read, write } from '../open'
import { findBanner } from '../queries/banners'
import { changes } from '../schema'
import { aPerson } from '../test-content'
import { everyRow, useTestDatabase } from '../test-database'
import { endBanner, setBanner } from './banners'

useTestDatabase()

const at = (time: string) => `2026-04-10T${time}:00.000Z`
const texts = {
  pl: { title: 'Żałoba', text: 'Opuszczamy flagi.', href: '' },
  en: { title: 'Mourning', text: 'Flags at half-mast.', href: '/en/news' },
}
const mourning = { kind: 'mourning', startsAt: null, endsAt: null, texts } as const
const by = (time: string, userId: string | null = null) => ({ userId, at: at(time) })

async function aBanner(wish: Partial<Parameters<typeof setBanner>[2]> = {}, time = '12:00') {
  const answer = await write((tx) => setBanner(tx, by(time), { ...mourning, ...wish }))
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return answer.id
}

async function changesOf(subject: string) {
  const rows = await read().select().from(changes).where(eq(changes.subject, subject))
  return rows.map(({ action, userId, detail }) => ({ action, userId, detail }))
}

test('a banner is set, with who set it, and recorded once', async () => {
  const userId = await aPerson('publisher')
  const answer = await write((tx) => setBanner(tx, by('12:00', userId), mourning))
  const { id } = answer as { id: string }
  const banner = { kind: 'mourning', startsAt: at('12:00'), endsAt: null, texts }
  expect(await findBanner(read(), id)).toMatchObject({ ...banner, id, createdBy: 'The publisher' })
  expect(await changesOf(id)).toEqual([{ action: 'setBanner', userId, detail: banner }])
})

test('a change keeps who made it and when it began', async () => {
  const id = await aBanner()
  const { version, createdAt } = (await findBanner(read(), id))!
  const changed = {
    kind: 'notice',
    endsAt: at('18:00'),
    texts: { ...texts, en: { ...texts.en, href: '' } },
  } as const
  expect(await write((tx) => setBanner(tx, by('13:00'), { ...mourning, ...changed, id, version }))).toEqual({
    id,
  })
  expect(await findBanner(read(), id)).toMatchObject({ ...changed, startsAt: at('12:00'), createdAt })
  expect(await changesOf(id)).toHaveLength(2)
})

test('saving the same again changes and records nothing', async () => {
  const id = await aBanner({ startsAt: at('14:00'), endsAt: at('18:00') })
  const before = everyRow()
  await aBanner({ id, startsAt: at('14:00'), endsAt: at('18:00') }, '13:00')
  expect(everyRow()).toEqual(before)
})

test.each<[string, Partial<Parameters<typeof setBanner>[2]>, string[]]>([
  [
    'lacks a language',
    { texts: { ...texts, en: { title: '', text: '', href: '' } } },
    ['title-en', 'text-en'],
  ],
  ['ends before it begins', { startsAt: at('14:00'), endsAt: at('13:00') }, ['endsAt']],
  ['ends before now', { endsAt: at('11:00') }, ['endsAt']],
  ['is unknown', { id: newId() }, ['form']],
])('a banner that %s is refused', async (_, wish, fields) => {
  const before = everyRow()
  const answer = await write((tx) => setBanner(tx, by('12:00'), { ...mourning, ...wish }))
  expect('problems' in answer && answer.problems.map(({ field }) => field)).toEqual(fields)
  expect(everyRow()).toEqual(before)
})

test('who did not see the last change of another overwrites nothing', async () => {
  const id = await aBanner()
  const { version } = (await findBanner(read(), id))!
  await aBanner({ id, kind: 'notice', version }, '12:05')
  const before = everyRow()
  const answer = await write((tx) => setBanner(tx, by('12:06'), { ...mourning, id, version }))
  expect(answer).toEqual({ problems: [{ field: 'form', code: 'stale' }] })
  expect(everyRow()).toEqual(before)
})

test.each([
  ['shown', null, '13:00'],
  ['planned', at('15:00'), '15:00'],
])('a %s banner is ended once, and is left as it was afterwards', async (_, startsAt, endsAt) => {
  const id = await aBanner({ startsAt })
  expect(await write((tx) => endBanner(tx, by('13:00'), id))).toEqual([])
  expect(await findBanner(read(), id)).toMatchObject({ endsAt: at(endsAt) })
  expect((await changesOf(id)).at(-1)).toEqual({
    action: 'endBanner',
    userId: null,
    detail: { endsAt: at(endsAt) },
  })
  const before = everyRow()
  const over = [{ field: 'form', code: 'bannerOver' }]
  expect(await write((tx) => endBanner(tx, by('13:01'), id))).toEqual(over)
  expect(await write((tx) => setBanner(tx, by('13:01'), { ...mourning, id }))).toEqual({ problems: over })
  expect(everyRow()).toEqual(before)
})

test('an unknown banner is not ended', async () => {
  const before = everyRow()
  expect(await write((tx) => endBanner(tx, by('12:00'), newId()))).toHaveLength(1)
  expect(everyRow()).toEqual(before)
})
