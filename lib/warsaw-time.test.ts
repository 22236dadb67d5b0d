import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import { timeZone } from './dates'
import { choiceOf, formatLocalAndUtc, formatMoment, resolveLocalTime, toLocalTime } from './warsaw-time'

test.each([
  ['2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
  ['2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
  ['2026-07-15T00:30', '2026-07-14T22:30:00.000Z'],
  ['2024-02-29T08:00', '2024-02-29T07:00:00.000Z'],
  ['2000-01-01T00:00', '1999-12-31T23:00:00.000Z'],
  ['2099-12-31T23:59', '2099-12-31T22:59:00.000Z'],
  // The clocks go forward: 02:00 becomes 03:00.
  ['2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
  ['2000-03-26T01:59', '2000-03-26T00:59:00.000Z'],
  ['2099-03-29T03:00', '2099-03-29T01:00:00.000Z'],
  // The clocks go back: 03:00 becomes 02:00.
  ['2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ['2000-10-29T01:59', '2000-10-28T23:59:00.000Z'],
  ['2099-10-25T03:00', '2099-10-25T02:00:00.000Z'],
])('%s in Warsaw is %s, whatever is chosen', (local, moment) => {
  for (const choice of ['', 'first', 'second'] as const)
    expect(resolveLocalTime(local, choice)).toEqual({ moment })
  expect(toLocalTime(moment)).toBe(local)
  expect(choiceOf(moment)).toBe('')
})

test.each([
  ['2026-03-29T02:00', '02:00'],
  ['2026-03-29T02:30', '02:30'],
  ['2026-03-29T02:59', '02:59'],
  ['2000-03-26T02:30', '02:30'],
  ['2025-03-30T02:30', '02:30'],
  ['2027-03-28T02:00', '02:00'],
  ['2099-03-29T02:59', '02:59'],
])('%s does not exist, and what is nearest is named', (local, time) => {
  const day = Date.parse(`${local.slice(0, 10)}T12:00Z`)
  const values = { day, time, from: '02:00', before: '01:59', after: '03:00' }
  for (const choice of ['', 'first', 'second'] as const)
    expect(resolveLocalTime(local, choice)).toEqual({ problem: { code: 'timeDoesNotExist', values } })
})

test.each([
  ['2026-10-25T02:00', '2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
  ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25T02:59', '2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z'],
  ['2000-10-29T02:30', '2000-10-29T00:30:00.000Z', '2000-10-29T01:30:00.000Z'],
  ['2025-10-26T02:00', '2025-10-26T00:00:00.000Z', '2025-10-26T01:00:00.000Z'],
  ['2099-10-25T02:59', '2099-10-25T00:59:00.000Z', '2099-10-25T01:59:00.000Z'],
])('%s exists twice: first %s, then %s', (local, first, second) => {
  const time = local.slice(11)
  const day = Date.parse(`${local.slice(0, 10)}T12:00Z`)
  const values = { day, time, first: `${time} CEST (UTC+2)`, second: `${time} CET (UTC+1)` }
  expect(resolveLocalTime(local)).toEqual({ problem: { code: 'timeTwice', values } })
  expect(resolveLocalTime(local, 'first')).toEqual({ moment: first })
  expect(resolveLocalTime(local, 'second')).toEqual({ moment: second })
  expect([first, second].map(toLocalTime)).toEqual([local, local])
  expect([first, second].map(choiceOf)).toEqual(['first', 'second'])
})

test.each([
  '',
  'tomorrow',
  '2026-03-29',
  '2026-03-29 02:30',
  '2026-03-29T02:30Z',
  '2026-03-29T02:30:00',
  '2026-03-29T24:00',
  '2026-03-29T12:60',
  '2026-02-29T12:00',
  '2026-04-31T12:00',
  '2026-13-01T12:00',
  '2026-00-01T12:00',
  '1999-12-31T23:59',
  '2100-01-01T00:00',
  '0026-03-29T12:00',
  ' 2026-03-28T12:00',
  '2026-03-28T12:00\n',
  '２026-03-28T12:00',
])('%j is no time', (local) => {
  expect(resolveLocalTime(local)).toEqual({ problem: { code: 'timeInvalid' } })
})

const minutes = (from: string, until: string) =>
  fc
    .integer({ min: Date.parse(from) / 60_000, max: Date.parse(until) / 60_000 - 1 })
    .map((minute) => new Date(minute * 60_000).toISOString())

test.each([
  ['of the century', '1999-12-31T23:00Z', '2099-12-31T23:00Z'],
  ['of the night when the clocks go forward', '2026-03-28T22:00Z', '2026-03-29T04:00Z'],
  ['of the night when the clocks go back', '2026-10-24T22:00Z', '2026-10-25T04:00Z'],
])('any whole minute %s fills the form and comes back exactly', (_, from, until) => {
  fc.assert(
    fc.property(minutes(from, until), (moment) => {
      expect(resolveLocalTime(toLocalTime(moment), choiceOf(moment))).toEqual({ moment })
    }),
    { numRuns: 500 },
  )
})

test('in every year one hour is missing in March and one comes twice in October', () => {
  for (let year = 2000; year < 2100; year += 1) {
    const codes = (month: string) =>
      Array.from({ length: 31 }, (_, day) => `${year}-${month}-${String(day + 1).padStart(2, '0')}T02:30`)
        .map((local) => resolveLocalTime(local))
        .flatMap((resolved) => ('problem' in resolved ? [resolved.problem.code] : []))
    expect([codes('03'), codes('10')]).toEqual([['timeDoesNotExist'], ['timeTwice']])
  }
})

test.each([
  [
    '2026-10-25T00:30:00.000Z',
    '25 października 2026, 02:30 CEST = 00:30 UTC',
    '25 October 2026, 02:30 CEST = 00:30 UTC',
  ],
  [
    '2026-10-25T01:30:00.000Z',
    '25 października 2026, 02:30 CET = 01:30 UTC',
    '25 October 2026, 02:30 CET = 01:30 UTC',
  ],
  [
    '2026-12-31T23:15:59.000Z',
    '1 stycznia 2027, 00:15 CET = 31 grudnia 2026, 23:15 UTC',
    '1 January 2027, 00:15 CET = 31 December 2026, 23:15 UTC',
  ],
])('%s is written out with its zone and in UTC', (moment, polish, english) => {
  expect(formatLocalAndUtc(moment, 'pl')).toBe(polish)
  expect(formatLocalAndUtc(moment, 'en')).toBe(english)
  expect(formatMoment(moment, 'en')).toBe(english.split(' = ')[0])
})

test.each([
  [
    'pl',
    pl,
    'W nocy 29 marca 2026 r. zegary przechodzą z 02:00 na 03:00, więc godzina 02:30 nie istnieje. Wybierz 01:59 lub 03:00.',
    'W nocy 25 października 2026 r. zegary cofają się o godzinę, więc godzina 02:30 wypada dwa razy: najpierw 02:30 CEST (UTC+2), potem 02:30 CET (UTC+1). Wskaż, o którą chodzi.',
  ],
  [
    'en',
    en,
    'In the night of 29 March 2026 the clocks go from 02:00 to 03:00, so there is no 02:30. Choose 01:59 or 03:00.',
    'In the night of 25 October 2026 the clocks go back by an hour, so 02:30 comes twice: first 02:30 CEST (UTC+2), then 02:30 CET (UTC+1). Say which one you mean.',
  ],
] as const)('the change of the clocks is explained in %s', (locale, messages, missing, twice) => {
  const t = createTranslator({ locale, messages, timeZone, namespace: 'Problem' })
  const sentence = (local: string) => {
    const resolved = resolveLocalTime(local)
    return 'problem' in resolved && t(resolved.problem.code, resolved.problem.values)
  }
  expect(sentence('2026-03-29T02:30')).toBe(missing)
  expect(sentence('2026-10-25T02:30')).toBe(twice)
})
