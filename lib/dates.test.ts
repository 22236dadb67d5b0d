import { expect, test } from 'vitest'
import { dayOf, formatDate, formatMonth, isMonth, momentOfDay, monthOf, monthRange } from './dates'

test.each([
  // The clocks change on the last Sunday of March and of October.
  ['2025-02', '2025-01-31T23:00:00.000Z', '2025-02-28T23:00:00.000Z'],
  ['2025-03', '2025-02-28T23:00:00.000Z', '2025-03-31T22:00:00.000Z'],
  ['2025-04', '2025-03-31T22:00:00.000Z', '2025-04-30T22:00:00.000Z'],
  ['2025-10', '2025-09-30T22:00:00.000Z', '2025-10-31T23:00:00.000Z'],
  ['2025-11', '2025-10-31T23:00:00.000Z', '2025-11-30T23:00:00.000Z'],
  ['2025-12', '2025-11-30T23:00:00.000Z', '2025-12-31T23:00:00.000Z'],
  ['2024-02', '2024-01-31T23:00:00.000Z', '2024-02-29T23:00:00.000Z'],
  ['2099-12', '2099-11-30T23:00:00.000Z', '2099-12-31T23:00:00.000Z'],
])('%s in Warsaw lasts from %s until %s', (month, from, until) => {
  expect(monthRange(month)).toEqual({ from, until })
})

test('every month from 2000 to 2099 begins where the one before it ends', () => {
  const months = Array.from({ length: 1200 }, (_, index) =>
    new Date(Date.UTC(2000, index)).toISOString().slice(0, 7),
  )
  for (const [index, month] of months.entries()) {
    const { from, until } = monthRange(month)
    expect([monthOf(from), monthOf(new Date(Date.parse(until) - 1).toISOString())]).toEqual([month, month])
    const next = months[index + 1]
    if (next) expect(monthRange(next).from).toBe(until)
  }
})

test.each([
  ['2025-04-30T21:59:59.999Z', '2025-04-30'],
  ['2025-04-30T22:00:00.000Z', '2025-05-01'],
  ['2025-10-31T22:59:59.999Z', '2025-10-31'],
  ['2025-10-31T23:00:00.000Z', '2025-11-01'],
  ['2025-12-31T22:59:59.999Z', '2025-12-31'],
  ['2025-12-31T23:00:00.000Z', '2026-01-01'],
])('%s is %s in Warsaw', (moment, day) => {
  expect(dayOf(moment)).toBe(day)
  expect(monthOf(moment)).toBe(day.slice(0, 7))
})

test.each(['2025-01-01', '2025-03-30', '2025-10-26', '2024-02-29', '2025-12-31'])(
  'a stated day stays that day: %s',
  (day) => {
    expect(dayOf(momentOfDay(day))).toBe(day)
  },
)

test.each([
  ['2025', '04', true],
  ['2000', '01', true],
  ['2099', '12', true],
  ['1999', '12', false],
  ['2100', '01', false],
  ['2025', '00', false],
  ['2025', '13', false],
  ['2025', '4', false],
  ['2025', '04\n', false],
  ['２０25', '04', false],
])('%j/%j names a month of the archive: %s', (year, month, expected) => {
  expect(isMonth(year, month)).toBe(expected)
})

test.each([
  ['pl', '04.04.2025', 'kwiecień 2025'],
  ['en', '4 April 2025', 'April 2025'],
] as const)('dates in %s: %s, %s', (locale, date, month) => {
  expect(formatDate('2025-04-04T14:30:00.000Z', locale)).toBe(date)
  expect(formatMonth('2025-04', locale)).toBe(month)
})

test('a day is shown as Warsaw counts it', () => {
  expect(formatDate('2025-05-01T22:05:00.000Z', 'pl')).toBe('02.05.2025')
})
