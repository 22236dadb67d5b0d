import { expect, test } from 'vitest'
import { longestComment, problemsOfComment, problemsOfGuestComment } from './comment'

test.each([
  ['', ['commentEmpty']],
  ['a', []],
  ['ż'.repeat(longestComment.text), []],
  ['a'.repeat(longestComment.text + 1), ['tooLong']],
])('of %#, staff are told %j', (text, codes) => {
  expect(problemsOfComment(text).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['Anna', 'Good.', []],
  ['', 'Good.', [['name', 'guestNameMissing']]],
  ['a'.repeat(longestComment.name), 'Good.', []],
  ['a'.repeat(longestComment.name + 1), 'Good.', [['name', 'tooLong']]],
  [
    '',
    '',
    [
      ['name', 'guestNameMissing'],
      ['comment', 'commentEmpty'],
    ],
  ],
])('a reviewer says who they are (%#)', (name, text, expected) => {
  expect(problemsOfGuestComment({ name, text }).map(({ field, code }) => [field, code])).toEqual(expected)
})
