import { expect, test } from 'vitest'
import { draftOf, momentsOf, newDraft } from './banner-draft'

const none = { local: '', choice: '' } as const
const noWords = { title: '', text: '', href: '' }
const texts = { pl: { ...noWords, title: 'Tytuł' }, en: { ...noWords, title: 'Title' } }

test('empty times are no moments, and no problem', () => {
  expect(momentsOf({ startsAt: none, endsAt: none })).toEqual({ startsAt: null, endsAt: null, problems: [] })
})

test('times are moments in Warsaw, also in the night when the clocks go back', () => {
  const startsAt = { local: '2026-07-01T12:00', choice: '' } as const
  const endsAt = { local: '2026-10-25T02:30', choice: 'second' } as const
  expect(momentsOf({ startsAt, endsAt })).toEqual({
    ...{ startsAt: '2026-07-01T10:00:00.000Z', endsAt: '2026-10-25T01:30:00.000Z', problems: [] },
  })
})

test('each time that is none is named by its field', () => {
  const startsAt = { local: '2026-03-29T02:30', choice: '' } as const
  const endsAt = { local: '2026-10-25T02:30', choice: '' } as const
  const { problems, ...moments } = momentsOf({ startsAt, endsAt })
  expect(moments).toEqual({ startsAt: null, endsAt: null })
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'startsAt timeDoesNotExist',
    'endsAt timeTwice',
  ])
})

test.each([null, '2026-07-01T10:00:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])(
  'a banner that ends at %s fills a form that means the same again',
  (endsAt) => {
    const draft = draftOf({ kind: 'mourning', startsAt: '2026-06-01T08:15:00.000Z', endsAt, texts })
    expect(draft).toMatchObject({ kind: 'mourning', texts })
    expect(momentsOf(draft)).toEqual({ startsAt: '2026-06-01T08:15:00.000Z', endsAt, problems: [] })
  },
)

test('words used again come without the times', () => {
  expect(newDraft({ kind: 'mourning', texts })).toEqual({
    kind: 'mourning',
    texts,
    startsAt: none,
    endsAt: none,
  })
  expect(newDraft()).toEqual({ ...newDraft({ kind: 'notice', texts: { pl: noWords, en: noWords } }) })
})
