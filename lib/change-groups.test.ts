import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import { changeGroupNames, changeGroups, isChangeAction } from './change-groups'

const actions = Object.values(changeGroups).flat()

test('an action belongs to one group', () => {
  expect(actions).toEqual([...new Set(actions)])
})

test.each([
  ['saveEdition', true],
  ['signInFailed', true],
  ['saveEverything', false],
  ['toString', false],
  ['', false],
])('%j is known: %s', (action, is) => {
  expect(isChangeAction(action)).toBe(is)
})

test.each([
  ['pl', pl],
  ['en', en],
])('in %s, each action has a sentence and each group a name, and no other has', (_, { Record: words }) => {
  expect(Object.keys(words.action).sort()).toEqual([...actions].sort())
  expect(Object.keys(words.group).sort()).toEqual([...changeGroupNames].sort())
})
