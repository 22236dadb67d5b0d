import { expect, test } from 'vitest'
import { type EditionState, editionState, editionStates, isEditionState } from './edition-state'

const day = '2026-03-02T09:00:00.000Z'

// Every combination of the dates: submitted, published, withdrawn, and whether readers see what staff see.
const cases: [
  submitted: boolean,
  published: boolean,
  withdrawn: boolean,
  isCurrent: boolean,
  EditionState,
][] = [
  [false, false, false, false, 'draft'],
  [true, false, false, false, 'submitted'],
  [false, true, false, true, 'published'],
  [true, true, false, true, 'published'],
  [false, true, false, false, 'changed'],
  [true, true, false, false, 'changed'],
  [false, true, true, true, 'withdrawn'],
  [true, true, true, true, 'withdrawn'],
  [false, true, true, false, 'withdrawn'],
  [true, true, true, false, 'withdrawn'],
]

test.each(cases)(
  'submitted %s, published %s, withdrawn %s, current %s: %s',
  (submitted, published, withdrawn, isCurrent, state) => {
    const edition = {
      workingRevisionId: 'newest',
      publicRevisionId: published ? (isCurrent ? 'newest' : 'older') : null,
      submittedAt: submitted ? day : null,
      publishedAt: published ? day : null,
      withdrawnAt: withdrawn ? day : null,
    }
    expect(editionState(edition)).toBe(state)
  },
)

test('an edition that does not exist is missing', () => {
  expect(editionState(undefined)).toBe('missing')
})

test('every state can be asked for by its name, and nothing else', () => {
  expect(new Set([...cases.map((one) => one[4]), 'missing'])).toEqual(new Set(editionStates))
  expect(editionStates.every(isEditionState)).toBe(true)
  for (const value of ['', 'public', 'constructor', undefined, ['draft']])
    expect(isEditionState(value)).toBe(false)
})
