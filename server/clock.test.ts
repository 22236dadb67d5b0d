import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startClock } from './clock.js'

// The clock of the server against a site that answers as each test says.

const sent: { address: string; method: string; headers: Record<string, string> }[] = []
const logged: { level: string; message: string; editionId?: string; lateSeconds?: number }[] = []
let answer: () => Promise<Response>
let stop: () => void

const start = '2026-10-24T12:00:00.000Z'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(start) })
  vi.stubGlobal('fetch', (address: string, init: { method: string; headers: Record<string, string> }) => {
    sent.push({ address, ...init })
    return answer()
  })
  vi.spyOn(console, 'log').mockImplementation((line: string) => void logged.push(JSON.parse(line) as never))
  answer = nothingDue
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  sent.length = 0
  logged.length = 0
})

const answering = async (due: object[]) => Response.json({ now: new Date().toISOString(), due })
const nothingDue = () => answering([])

/** Starts it and lets so many seconds pass. */
async function run(seconds: number) {
  stop = startClock('http://127.0.0.1:3000')
  await vi.advanceTimersByTimeAsync(seconds * 1000)
}

test('it asks at once, and then every second, until it is stopped', async () => {
  await run(0)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent).toHaveLength(4)
  stop()
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent).toHaveLength(4)
})

test('it asks this server alone, by a secret that only the same process knows', async () => {
  await run(0)
  const { komunikatClockSecret: secret } = globalThis as { komunikatClockSecret?: string }
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(sent).toEqual([
    {
      ...{ address: 'http://127.0.0.1:3000/internal/clock', method: 'POST' },
      headers: { 'x-clock-secret': secret, 'x-clock-since': start },
    },
  ])
})

test('it says when it was answered last, so that nothing between two answers is missed', async () => {
  await run(2)
  expect(sent.map(({ headers }) => headers['x-clock-since'])).toEqual([
    start,
    start,
    '2026-10-24T12:00:01.000Z',
  ])
})

test('while the site does not answer it asks on, and then for all that was missed', async () => {
  answer = () => Promise.reject(new Error('refused'))
  await run(1)
  answer = async () => new Response('down', { status: 503 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(logged.map(({ level }) => level)).toEqual(['error', 'error', 'error'])
  expect(logged[0]?.message).toContain('refused')
  expect(logged[2]?.message).toContain('503')
  answer = nothingDue
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent.at(-1)?.headers['x-clock-since']).toBe(start)
})

test('it waits for one answer before it asks again', async () => {
  answer = () => new Promise((resolve) => setTimeout(() => resolve(nothingDue()), 3500))
  await run(3)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toHaveLength(2)
})

test('what became public is logged, with how late it was', async () => {
  answer = () => answering([{ editionId: 'an-edition', lateSeconds: 7, problems: [] }])
  await run(0)
  expect(logged).toMatchObject([{ level: 'info', editionId: 'an-edition', lateSeconds: 7 }])
})

test('an edition that is planned twice in its life is logged both times', async () => {
  answer = () => answering([{ editionId: 'an-edition', lateSeconds: 0, problems: [] }])
  await run(0)
  answer = nothingDue
  await vi.advanceTimersByTimeAsync(1000)
  answer = () => answering([{ editionId: 'an-edition', lateSeconds: 0, problems: [] }])
  await vi.advanceTimersByTimeAsync(1000)
  expect(logged).toHaveLength(2)
})

test('what can’t become public is an error that is told once, until its reason is another', async () => {
  answer = () => answering([{ editionId: 'an-edition', lateSeconds: 7, problems: [{ code: 'slugTaken' }] }])
  await run(5)
  expect(logged).toMatchObject([{ level: 'error', editionId: 'an-edition' }])
  answer = () => answering([{ editionId: 'an-edition', lateSeconds: 9, problems: [{ code: 'leadMissing' }] }])
  await vi.advanceTimersByTimeAsync(2000)
  expect(logged).toHaveLength(2)
})
