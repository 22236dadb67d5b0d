import { NextRequest } from 'next/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { recordSignInFailure, startSession } from '@/db/commands/sessions'
import { setDeskLocale } from '@/db/commands/staff'
import { read, write } from '@/db/open'
import { listChanges } from '@/db/queries/changes'
import { byNobody, record } from '@/db/record'
import { aDay, anArticle, aPerson, save, textOf } from '@/db/test-content'
import { useTestDatabase } from '@/db/test-database'
import { dayOf } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import { sessionCookieName } from '@/lib/session-cookie'
import { newRequest } from '../../../test-next'
import { GET } from './route'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  ...(await import('../../../test-next')).nextServer,
}))

let userId: string
let token: string

useTestDatabase(async () => {
  userId = await aPerson('administrator')
  token = await write((tx) => startSession(tx, { userId, at: new Date().toISOString() }, ''))
  await save(await anArticle(), 'pl', { ...textOf('a'), title: 'Święto; "Łodzi", =1+1' })
  const account = '=HYPERLINK("https://evil.example";"x")\t,;@SUM(1)|cmd|\' /C calc\'!A0'
  await write((tx) => recordSignInFailure(tx, byNobody(aDay), { account, network: '' }))
})

beforeEach(() => newRequest({}, { [sessionCookieName]: token }))

function download(query = '') {
  return GET(new NextRequest(`https://msz.example/admin/record/export?${query}`))
}

async function linesOf(answer: Response) {
  // Not text(): it would take the mark away.
  const text = Buffer.from(await answer.arrayBuffer()).toString('utf8')
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  return lines
}

async function speak(locale: Locale) {
  await write((tx) => setDeskLocale(tx, byNobody(aDay), userId, locale))
}

test('a file that Excel takes for UTF-8, named after the day, that nobody keeps', async () => {
  const answer = await download()
  expect(answer.status).toBe(200)
  const name = `rejestr-zmian-${dayOf(new Date().toISOString())}.csv`
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })
  const [heads] = await linesOf(answer)
  expect(heads).toMatch(/^\uFEFF"Numer";"Czas \(Warszawa\)";/)
})

test.each([
  ['pl', '', '"Numer";"Czas'],
  ['en', '', '"Number","Time'],
  ['pl', 'separator=comma', '"Numer","Czas'],
  ['en', 'separator=semicolon', '"Number";"Time'],
  ['pl', 'separator=tab', '"Numer";"Czas'],
] as const)('a desk in %s that asks for %j gets %s', async (locale, query, heads) => {
  await speak(locale)
  expect((await linesOf(await download(query)))[0]).toContain(heads)
})

test('each change is a line: when, who, what happened, and the row as it is stored', async () => {
  await speak('en')
  const lines = await linesOf(await download('group=content'))
  const [saved] = await listChanges(read(), { actions: ['saveEdition', 'createArticle'] }, { limit: 2 })
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain(
    `"${saved!.number}","2026-03-02 10:00:00","${aDay}","nobody signed in",` +
      `"Saved the text “Święto; ""Łodzi"",' =1+1” PL","saveEdition","${saved!.subject}","{""revisionId"":""`,
  )
  expect(lines[1]).toContain(`"${saved!.previousHash}","${saved!.hash}"`)
  expect(lines[2]).toContain('"Started the article “Święto; ""Łodzi"",\' =1+1”","createArticle"')
})

test('what a stranger typed at the sign-in page is text', async () => {
  const [, line] = await linesOf(await download('group=signIns&person=nobody'))
  expect(line).toContain(`"'=HYPERLINK(""https://evil.example"";""x"")\t,;'@SUM(1)|cmd|' /C calc'!A0"`)
})

test('an action without a sentence is in the file all the same', async () => {
  await write((tx) => record(tx, byNobody(aDay), { action: 'foldPaper', subject: 'paper' }))
  expect((await linesOf(await download('subject=paper')))[1]).toContain('"Wykonano „foldPaper”: paper"')
})

test('a long record is read in pieces, and whole', async () => {
  await write(async (tx) => {
    for (let index = 0; index < 1100; index += 1)
      await record(tx, byNobody(aDay), { action: 'foldPaper', subject: 'paper' })
  })
  const numbers = (await linesOf(await download())).slice(1).map((line) => Number(/^"(\d+)"/.exec(line)![1]))
  const [newest] = await listChanges(read(), {}, { limit: 1 })
  expect(newest!.number).toBeGreaterThan(1100)
  expect(numbers).toEqual(Array.from({ length: newest!.number }, (_, index) => newest!.number - index))
})

test('taking the file is recorded, with what was asked for, and stands in it; what comes later does not', async () => {
  const answer = await download('person=nobody&group=nonsense&from=2026-03-01&until=tomorrow&before=3')
  const [own] = await listChanges(read(), {}, { limit: 1 })
  expect(own).toMatchObject({
    action: 'exportRecord',
    who: 'The administrator',
    detail: { person: 'nobody', from: '2026-03-01' },
  })
  await linesOf(answer)
  const whole = await download()
  const [second] = await listChanges(read(), {}, { limit: 1 })
  await write((tx) => record(tx, byNobody(aDay), { action: 'foldPaper', subject: 'paper' }))
  const lines = await linesOf(whole)
  expect(lines[1]).toMatch(new RegExp(`^"${second!.number}";.*"exportRecord"`))
})

test('a reader who goes away ends the reading', async () => {
  const reader = (await download()).body!.getReader()
  await reader.read()
  await reader.cancel()
  expect(await reader.closed).toBeUndefined()
})
