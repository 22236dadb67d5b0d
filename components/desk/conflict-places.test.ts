import { expect, test } from 'vitest'
import type { BodyDocument } from '@/lib/body/schema'
import type { Decision } from '@/lib/compare/merge-blocks'
import type { EditionText } from '@/lib/publishable'
import { chosenText, placesBetween } from './conflict-places'

const body = (...texts: string[]): BodyDocument => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const mine: EditionText = {
  title: 'Mój tytuł',
  lead: 'Lead.',
  slug: 'moj-tytul',
  body: body('Moje', 'Raz', 'Dwa'),
}
const theirs: EditionText = {
  title: 'Tamten tytuł',
  lead: 'Lead.',
  slug: 'tamten-tytul',
  body: body('Raz', 'Inne', 'Dwa', 'Inne'),
}
const keysOf = ({ fields, keys }: ReturnType<typeof placesBetween>) => [
  ...fields.map(({ key }) => key),
  ...keys.values(),
]
const choose = (...decisions: Decision[]) => {
  const places = placesBetween(mine, theirs)
  const keys = keysOf(places)
  return chosenText(mine, theirs, places, (key) => decisions[keys.indexOf(key)] ?? 'mine')
}

test('only what differs has to be decided', () => {
  expect(placesBetween(mine, theirs).fields.map(({ field }) => field)).toEqual(['title', 'slug'])
  expect(keysOf(placesBetween(mine, mine))).toEqual([])
})

test('each place has a key of its own, that with the same words too', () => {
  const keys = keysOf(placesBetween(mine, theirs))
  expect(new Set(keys).size).toBe(5)
})

test('where nothing was decided, mine stays', () => {
  expect(choose()).toEqual(mine)
})

test('theirs everywhere is theirs', () => {
  expect(choose('theirs', 'theirs', 'theirs', 'theirs', 'theirs')).toEqual(theirs)
})

test('each place goes its own way', () => {
  expect(choose('theirs', 'mine', 'mine', 'mine', 'theirs')).toEqual({
    title: 'Tamten tytuł',
    lead: 'Lead.',
    slug: 'moj-tytul',
    body: body('Moje', 'Raz', 'Dwa', 'Inne'),
  })
})

test('a key stays while mine is typed on elsewhere, and not where other words are typed', () => {
  const before = keysOf(placesBetween(mine, theirs))
  const typed = { ...mine, title: 'Mój nowy tytuł', body: body('Raz', 'Dwa') }
  const after = keysOf(placesBetween(typed, theirs))
  expect(before.map((key) => after.includes(key))).toEqual([false, true, false, true, true])
})
