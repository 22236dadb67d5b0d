import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setBanner } from '@/db/commands/banners'
import { scheduleEdition } from '@/db/commands/publish-edition'
import { read, write } from '@/db/open'
import { findShownBanner } from '@/db/queries/banners'
import { findNewsArticle } from '@/db/queries/news'
import { byNobody } from '@/db/record'
import { anArticle, editionOf, publish, save, textOf } from '@/db/test-content'
import { everyRow, useTestDatabase } from '@/db/test-database'
import type { Locale } from '@/lib/locales'
import { resolveLocalTime, type TimeChoice } from '@/lib/warsaw-time'
import { newRequest, request } from '../../test-next'
import { POST } from './route'

vi.mock('next/cache', async () => (await import('../../test-next')).nextCache)

useTestDatabase()

const clock = globalThis as { komunikatClockSecret?: string }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  clock.komunikatClockSecret = 'a secret'
  newRequest()
})

afterEach(() => {
  vi.useRealTimers()
  delete clock.komunikatClockSecret
})

const eve = '2026-10-24T12:00:00.000Z'

function tick(headers: Record<string, string> = {}) {
  const all = { 'x-clock-secret': 'a secret', ...headers }
  return POST(new Request('http://127.0.0.1:3000/internal/clock', { method: 'POST', headers: all }))
}

type Answer = { now: string; due: { editionId: string; lateSeconds: number; problems: object[] }[] }

/** What the clock does at a moment, having been there the second before. */
async function tickAt(now: string) {
  vi.setSystemTime(now)
  request.refreshed.clear()
  const since = new Date(Date.parse(now) - 1000).toISOString()
  return (await (await tick({ 'x-clock-since': since })).json()) as Answer
}

async function plan(articleId: string, locale: Locale, publishAt: string) {
  await save(articleId, locale, textOf(`slug-${locale}`), undefined, eve)
  const edition = (await editionOf(articleId, locale))!
  const choice = { edition, revisionId: edition.workingRevisionId!, publishAt, note: '', urgentReason: '' }
  expect(await write((tx) => scheduleEdition(tx, byNobody(eve), choice))).toEqual([])
  return edition.id
}

test.each([
  ['another secret', { 'x-clock-secret': 'a guess' }, 'a secret'],
  ['an empty secret', { 'x-clock-secret': '' }, 'a secret'],
  ['no clock in this server', { 'x-clock-secret': 'undefined' }, undefined],
  ['no clock, and an empty secret', { 'x-clock-secret': '' }, undefined],
])('with %s nothing is there, and nothing is done', async (_, headers, secret) => {
  await plan(await anArticle(), 'pl', '2026-10-24T13:00:00.000Z')
  vi.setSystemTime('2026-10-24T14:00:00.000Z')
  clock.komunikatClockSecret = secret
  const before = everyRow()
  const response = await tick(headers)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
  expect(everyRow()).toEqual(before)
  expect(request.refreshed.size).toBe(0)
})

test('while nothing is due, nothing is written and no page is made anew', async () => {
  await plan(await anArticle(), 'pl', '2026-10-24T13:00:00.000Z')
  const before = everyRow()
  expect(await tickAt('2026-10-24T12:59:59.999Z')).toEqual({ now: '2026-10-24T12:59:59.999Z', due: [] })
  expect(everyRow()).toEqual(before)
  expect(request.refreshed.size).toBe(0)
})

test('what is due becomes public in both languages, and every page that shows it is made anew', async () => {
  const articleId = await anArticle()
  const neighbour = await anArticle()
  await save(neighbour, 'pl', textOf('sasiad'))
  await publish(neighbour, 'pl')
  const editionIds = [await plan(articleId, 'pl', '2026-10-24T13:00:00.000Z')]
  editionIds.push(await plan(articleId, 'en', '2026-10-24T13:00:00.000Z'))
  const { due } = await tickAt('2026-10-24T13:00:01.000Z')
  expect(due).toEqual(editionIds.map((editionId) => ({ editionId, lateSeconds: 1, problems: [] })))
  expect(await findNewsArticle(read(), 'pl', 'slug-pl')).toMatchObject({ translationSlug: 'slug-en' })
  expect([...request.refreshed].sort()).toEqual(
    [
      ...['pl', 'en'].flatMap((locale) => [`news-lists:${locale}`, `news-address:${locale}:slug-${locale}`]),
      ...[articleId, neighbour].map((id) => `article:${id}`),
    ].sort(),
  )
})

test('what can’t become public is reported, and no page is made anew', async () => {
  const editionId = await plan(await anArticle(), 'pl', '2026-10-24T13:00:00.000Z')
  const other = await anArticle()
  await save(other, 'pl', textOf('slug-pl'))
  await publish(other, 'pl')
  const { due } = await tickAt('2026-10-24T13:01:00.000Z')
  expect(due).toEqual([{ editionId, lateSeconds: 60, problems: [{ field: 'slug', code: 'slugTaken' }] }])
  expect(request.refreshed.size).toBe(0)
})

test('a banner that begins or ends is shown, or no longer, on every page of both languages', async () => {
  const words = { title: 'Storm', text: 'Stay at home', href: '' }
  const times = { startsAt: '2026-10-24T13:00:00.000Z', endsAt: '2026-10-24T15:00:00.000Z' }
  const banner = { kind: 'emergency', ...times, texts: { pl: words, en: words } } as const
  expect(await write((tx) => setBanner(tx, byNobody(eve), banner))).toHaveProperty('id')
  for (const [now, turns, shown] of [
    ['2026-10-24T12:59:59.999Z', false, false],
    ['2026-10-24T13:00:00.500Z', true, true],
    ['2026-10-24T13:00:01.500Z', false, true],
    ['2026-10-24T15:00:00.000Z', true, false],
    ['2026-10-24T15:00:01.000Z', false, false],
  ] as const) {
    await tickAt(now)
    expect([...request.refreshed]).toEqual(turns ? ['banner:pl', 'banner:en'] : [])
    expect((await findShownBanner(read(), 'en', now)) !== null).toBe(shown)
  }
})

test('a clock that could not ask for a while catches up from when it last did', async () => {
  const words = { title: 'Storm', text: 'Stay at home', href: '' }
  const times = { startsAt: '2026-10-24T13:00:00.000Z', endsAt: null }
  const banner = { kind: 'emergency', ...times, texts: { pl: words, en: words } } as const
  await write((tx) => setBanner(tx, byNobody(eve), banner))
  vi.setSystemTime('2026-10-24T13:10:00.000Z')
  await tick({ 'x-clock-since': '2026-10-24T12:59:00.000Z' })
  expect([...request.refreshed]).toEqual(['banner:pl', 'banner:en'])
})

// The nights on which Warsaw changes its clocks: what somebody there means by a time happens at that time.
test.each<[string, [local: string, choice: TimeChoice, moment: string][]]>([
  [
    'in October, the hour from two to three comes twice',
    [
      ['2026-10-25T01:59', '', '2026-10-24T23:59:00.000Z'],
      ['2026-10-25T02:30', 'first', '2026-10-25T00:30:00.000Z'],
      ['2026-10-25T02:30', 'second', '2026-10-25T01:30:00.000Z'],
      ['2026-10-25T03:00', '', '2026-10-25T02:00:00.000Z'],
    ],
  ],
  [
    'in March, it does not come at all',
    [
      ['2027-03-28T01:59', '', '2027-03-28T00:59:00.000Z'],
      ['2027-03-28T03:00', '', '2027-03-28T01:00:00.000Z'],
      ['2027-03-28T03:30', '', '2027-03-28T01:30:00.000Z'],
    ],
  ],
])('%s', async (_, times) => {
  for (const [local, choice, moment] of times) {
    expect(resolveLocalTime(local, choice)).toEqual({ moment })
    const articleId = await anArticle()
    await save(articleId, 'pl', textOf(slugAt(moment)), undefined, eve)
    const edition = (await editionOf(articleId, 'pl'))!
    const choiceOfText = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
    await write((tx) => scheduleEdition(tx, byNobody(eve), { ...choiceOfText, publishAt: moment }))
  }
  const isPublic = async ([, , moment]: (typeof times)[number]) =>
    (await findNewsArticle(read(), 'pl', slugAt(moment)))?.publishedAt
  for (const [index, time] of times.entries()) {
    const [, , moment] = time
    await tickAt(new Date(Date.parse(moment) - 1).toISOString())
    expect(await Promise.all(times.slice(index).map(isPublic))).toEqual(
      times.slice(index).map(() => undefined),
    )
    expect((await tickAt(moment)).due).toMatchObject([{ lateSeconds: 0, problems: [] }])
    expect(await isPublic(time)).toBe(moment)
  }
})

function slugAt(moment: string) {
  return moment.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
