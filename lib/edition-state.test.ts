import { expect, test } from 'vitest'
import {
  type EditionFacts,
  editionState,
  isStateWord,
  missingEdition,
  type Shown,
  shownStates,
  stateWords,
  type Work,
  wordsOfState,
  workStates,
} from './edition-state'

const day = '2026-03-02T09:00:00.000Z'

const untouched: EditionFacts = {
  ...{ workingRevisionId: 'newest', publicRevisionId: null, approvedRevisionId: null },
  ...{ submittedAt: null, sentBackAt: null, publishAt: null },
  ...{ publishedAt: null, withdrawnAt: null, unpublishedAt: null },
}

// What readers have follows from three dates alone, whatever the desk is doing.
const shownCases: [published: boolean, withdrawn: boolean, unpublished: boolean, Shown][] = [
  [false, false, false, 'nothing'],
  [true, false, false, 'published'],
  [true, true, false, 'withdrawn'],
  [true, false, true, 'unpublished'],
  [true, true, true, 'unpublished'],
]

// The work follows from the revisions and the other dates. Of two that hold, the one further above decides.
const workCases: [facts: Partial<EditionFacts>, Work][] = [
  [{ workingRevisionId: null }, 'missing'],
  [{ workingRevisionId: null, submittedAt: day }, 'missing'],
  [{ publishAt: day }, 'scheduled'],
  [{ publishAt: day, publicRevisionId: 'older' }, 'scheduled'],
  [{ publishAt: day, approvedRevisionId: 'newest' }, 'scheduled'],
  [{ publishAt: day, approvedRevisionId: 'older', submittedAt: day }, 'scheduled'],
  [{ publicRevisionId: 'newest' }, 'done'],
  [{ publicRevisionId: 'newest', approvedRevisionId: 'newest' }, 'done'],
  [{ publicRevisionId: 'newest', submittedAt: day }, 'done'],
  [{ approvedRevisionId: 'newest' }, 'approved'],
  [{ approvedRevisionId: 'newest', submittedAt: day }, 'approved'],
  [{ approvedRevisionId: 'newest', publicRevisionId: 'older' }, 'approved'],
  [{ submittedAt: day }, 'submitted'],
  [{ submittedAt: day, publicRevisionId: 'older' }, 'submitted'],
  [{ submittedAt: day, approvedRevisionId: 'older' }, 'submitted'],
  [{ sentBackAt: day }, 'sentBack'],
  [{ sentBackAt: day, approvedRevisionId: 'older' }, 'sentBack'],
  [{}, 'draft'],
  [{ publicRevisionId: 'older' }, 'draft'],
  [{ approvedRevisionId: 'older' }, 'draft'],
]

test.each(workCases)('%j: %s', (facts, work) => {
  for (const [published, withdrawn, unpublished, shown] of shownCases) {
    const dates = {
      publishedAt: published ? day : null,
      withdrawnAt: withdrawn ? day : null,
      unpublishedAt: unpublished ? day : null,
    }
    expect(editionState({ ...untouched, ...facts, ...dates })).toEqual({ shown, work })
  }
})

test('the cases have every state', () => {
  expect(new Set(shownCases.map((one) => one[3]))).toEqual(new Set(shownStates))
  expect(new Set(workCases.map((one) => one[1]))).toEqual(new Set(workStates))
})

test('an edition that does not exist is missing', () => {
  expect(editionState(undefined)).toEqual(missingEdition)
  expect(wordsOfState(missingEdition)).toEqual(['missing'])
})

// One row for what readers have, one column for the work.
const words = `
             done         draft                submitted              sentBack              approved              scheduled
nothing      -            draft                submitted              sentBack              approved              scheduled
published    published    published,changed    published,submitted    published,sentBack    published,approved    published,scheduled
withdrawn    withdrawn    withdrawn,changed    withdrawn,submitted    withdrawn,sentBack    withdrawn,approved    withdrawn,scheduled
unpublished  unpublished  unpublished,changed  unpublished,submitted  unpublished,sentBack  unpublished,approved  unpublished,scheduled`

const [works = [], ...rows] = words
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/))

test.each(rows)('the words for %s', (shown, ...cells) => {
  for (const [column, cell] of cells.entries())
    if (cell !== '-')
      expect(wordsOfState({ shown: shown as Shown, work: works[column] as Work })).toEqual(cell.split(','))
})

test('every word of a state can be asked for, and nothing else', () => {
  const used = rows.flatMap(([, ...cells]) => cells.flatMap((cell) => cell.split(',')))
  expect(new Set([...used, 'missing'])).toEqual(new Set([...stateWords, '-']))
  expect(stateWords.every(isStateWord)).toBe(true)
  for (const value of ['', 'done', 'public', 'constructor', undefined, ['draft']])
    expect(isStateWord(value)).toBe(false)
})
