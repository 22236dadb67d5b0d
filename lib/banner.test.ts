import { expect, test } from 'vitest'
import { type BannerKind, bannerStart, bannerState, bannerToShow, wasCancelled } from './banner'

const at = (time: string) => `2026-04-10T${time}:00.000Z`

test.each<[startsAt: string, endsAt: string | null, now: string, string]>([
  ['12:00', null, '11:59', 'planned'],
  ['12:00', null, '12:00', 'shown'],
  ['12:00', null, '23:59', 'shown'],
  ['12:00', '14:00', '11:59', 'planned'],
  ['12:00', '14:00', '13:59', 'shown'],
  ['12:00', '14:00', '14:00', 'over'],
  ['12:00', '12:00', '11:00', 'over'],
  ['12:00', '12:00', '12:00', 'over'],
])('from %s until %s, at %s: %s', (startsAt, endsAt, now, state) => {
  expect(bannerState({ startsAt: at(startsAt), endsAt: endsAt && at(endsAt) }, at(now))).toBe(state)
})

test.each([
  [null, false],
  ['12:01', false],
  ['12:00', true],
])('from 12:00 until %s was cancelled: %s', (endsAt, expected) => {
  expect(wasCancelled({ startsAt: at('12:00'), endsAt: endsAt && at(endsAt) })).toBe(expected)
})

type Written = `${BannerKind} ${string}-${string}`

test.each<[Written[], shown: Written | undefined]>([
  [[], undefined],
  [['emergency 13:00-', 'notice 10:00-12:00', 'mourning 08:00-08:00'], undefined],
  [['notice 10:00-'], 'notice 10:00-'],
  [['notice 10:00-', 'mourning 09:00-', 'emergency 08:00-'], 'emergency 08:00-'],
  [['notice 10:00-', 'mourning 09:00-', 'emergency 08:00-12:00'], 'mourning 09:00-'],
  [['mourning 09:00-', 'mourning 11:00-', 'mourning 10:00-'], 'mourning 11:00-'],
  [['notice 10:00-', 'notice 10:00-13:00'], 'notice 10:00-13:00'],
])('of %j, %s is shown at 12:00', (written, shown) => {
  const banners = written.map((text, number) => {
    const [, kind, startsAt, endsAt] = /(\w+) (.{5})-(.*)/.exec(text)!
    const times = { startsAt: at(startsAt!), endsAt: endsAt ? at(endsAt) : null }
    return { id: `id-${number}`, kind: kind as BannerKind, ...times, text }
  })
  expect(bannerToShow(banners, at('12:00'))?.text).toBe(shown)
  expect(bannerToShow(banners.reverse(), at('12:00'))?.text).toBe(shown)
})

test.each<[wanted: string | null, before: string | undefined, start: string]>([
  [null, undefined, '12:00'],
  ['13:00', undefined, '13:00'],
  ['11:00', undefined, '12:00'],
  [null, '10:00', '10:00'],
  ['11:00', '10:00', '10:00'],
  ['13:00', '10:00', '13:00'],
  [null, '14:00', '12:00'],
  ['11:00', '14:00', '12:00'],
  ['13:00', '14:00', '13:00'],
])('at 12:00, who wants %s instead of %s gets %s', (wanted, before, start) => {
  expect(bannerStart(wanted && at(wanted), at('12:00'), before && at(before))).toBe(at(start))
})
