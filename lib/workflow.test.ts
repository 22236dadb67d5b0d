import { expect, test } from 'vitest'
import { type EditionState, shownStates, workStates } from './edition-state'
import { persons, readVerdicts } from './test-verdicts'
import { type Act, actNames, needsReason, permissionFor, verdictOn } from './workflow'

const cells = readVerdicts()

const states = shownStates.flatMap((shown) => workStates.map((work) => ({ shown, work })))
/** Nothing that was never written is shown, and no work is done while readers have nothing. */
const isReachable = ({ shown, work }: EditionState) =>
  shown === 'nothing' ? work !== 'done' : work !== 'missing'

const situations = actNames.flatMap((act) => states.filter(isReachable).map((state) => ({ act, ...state })))

test('the table has every act in every state for every person, once', () => {
  const expected = situations.flatMap(({ act, ...state }) =>
    persons.map(({ name }) => `${keyOf({ act, state })} ${name}`),
  )
  expect(cells.map((cell) => `${keyOf(cell)} ${cell.person.name}`).sort()).toEqual(expected.sort())
  expect(cells.every(({ verdict }) => verdict)).toBe(true)
})

test.each(situations)('$act, where readers have $shown and the work is $work', ({ act, shown, work }) => {
  const state = { shown, work }
  for (const { person, verdict } of cells.filter((cell) => keyOf(cell) === keyOf({ act, state }))) {
    const { name, isWriter, ...actor } = person
    const given = verdictOn(act, { id: 'a-person', ...actor }, { state, locale: 'en', isWriter })
    expect([name, given]).toEqual([name, verdict])
  }
})

test('every act is done by somebody in some state, those of a translator by permission to submit', () => {
  const done = cells.filter(({ verdict }) => verdict === 'yes')
  expect(new Set(done.map(({ act }) => act))).toEqual(new Set(actNames))
  const byTranslators = done.filter(({ person }) => person.role === 'translator').map(({ act }) => act)
  expect(new Set(byTranslators.map(permissionFor))).toEqual(new Set(['submitEdition']))
})

// Publishing is the second person's look, where the publisher wrote nothing, or somebody else approved these words.
test.each([
  ['draft', true, false],
  ['submitted', true, false],
  ['sentBack', true, false],
  ['approved', false, false],
  ['scheduled', true, false],
  ['done', false, false],
] as const)(
  'publishing a text that is %s: its writer needs a reason: %s, others: %s',
  (work, own, others) => {
    for (const shown of shownStates) {
      expect(needsReason({ state: { shown, work }, isWriter: true })).toBe(own)
      expect(needsReason({ state: { shown, work }, isWriter: false })).toBe(others)
    }
  },
)

function keyOf({ act, state }: { act: Act; state: EditionState }) {
  return `${act} ${state.shown} ${state.work}`
}
