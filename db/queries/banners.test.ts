import { expect, test } from 'vitest'
import type { BannerKind } from '@/lib/banner'
import { endBanner, setBanner } from '../commands/banners'
import { read, write } from '../open'
import { aPerson } from '../test-content'
import { useTestDatabase } from '../test-database'
import { bannerTurns, findBanner, findShownBanner, listBanners } from './banners'

const ids: string[] = []
let publisher: string

// A notice all day, mourning from ten to two, an emergency from eleven to twelve, and one that was cancelled.
useTestDatabase(async () => {
  publisher = await aPerson('publisher')
  await aBanner('notice', '08:00', null)
  await aBanner('mourning', '10:00', '14:00')
  await aBanner('emergency', '11:00', '12:00')
  const cancelled = await aBanner('emergency', '13:00', '13:30')
  await write((tx) => endBanner(tx, { userId: null, at: at('07:30') }, cancelled))
})

function at(time: string) {
  return `2026-04-10T${time.padEnd(12, ':00.000')}Z`
}

async function aBanner(kind: BannerKind, startsAt: string, endsAt: string | null) {
  const texts = {
    pl: { title: `${kind} pl`, text: 'Treść', href: '/pl' },
    en: { title: `${kind} en`, text: 'Text', href: '' },
  }
  const wish = { kind, startsAt: at(startsAt), endsAt: endsAt && at(endsAt), texts }
  const answer = await write((tx) => setBanner(tx, { userId: publisher, at: at('07:00') }, wish))
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  ids.push(answer.id)
  return answer.id
}

test.each<[time: string, BannerKind | null]>([
  ['07:59:59.999', null],
  ['08:00', 'notice'],
  ['09:59:59.999', 'notice'],
  ['10:00', 'mourning'],
  ['10:59:59.999', 'mourning'],
  ['11:00', 'emergency'],
  ['11:59:59.999', 'emergency'],
  ['12:00', 'mourning'],
  ['13:00', 'mourning'],
  ['14:00', 'notice'],
])('at %s readers see %s', async (time, kind) => {
  const polish = kind && { kind, title: `${kind} pl`, text: 'Treść', href: '/pl' }
  const english = kind && { kind, title: `${kind} en`, text: 'Text', href: '' }
  expect(await findShownBanner(read(), 'pl', at(time))).toEqual(polish)
  expect(await findShownBanner(read(), 'en', at(time))).toEqual(english)
})

test.each([
  ['07:00', '07:59:59.999', false],
  ['07:59:59.000', '08:00', true],
  ['08:00', '08:00:01.000', false],
  ['08:00', '09:59', false],
  ['11:59:59.500', '12:00:00.500', true],
  ['12:00', '12:59', false],
  ['07:00', '23:00', true],
  ['14:00', '23:00', false],
])('after %s and until %s a banner begins or ends: %s', async (since, now, expected) => {
  expect(await bannerTurns(read(), at(since), at(now))).toBe(expected)
})

test('the desk has all banners, the newest first, with both languages and who set them', async () => {
  const banners = await listBanners(read())
  expect(banners.map(({ id }) => id)).toEqual([...ids].reverse())
  expect(banners.map(({ createdBy }) => createdBy)).toEqual(Array(4).fill('The publisher'))
  expect(banners.map(({ texts }) => texts.pl.title)).toEqual([
    'emergency pl',
    'emergency pl',
    'mourning pl',
    'notice pl',
  ])
  expect(banners[0]).toMatchObject({ startsAt: at('13:00'), endsAt: at('13:00') })
  expect(banners[0]!.version).toBeGreaterThan(banners[1]!.version)
})

test('a banner is found by its id', async () => {
  const [, , emergency] = await listBanners(read()).then((all) => all.reverse())
  expect(await findBanner(read(), ids[2]!)).toEqual(emergency)
  expect(await findBanner(read(), 'none')).toBeNull()
})
