import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import type { ProblemCode } from './problem'

// The compiler refuses this table when it lacks a code or has one too many.
const codes: Record<ProblemCode, true> = {
  authorMissing: true,
  bodyInvalid: true,
  bodyMissing: true,
  dayInFuture: true,
  descriptionMissing: true,
  fileMissing: true,
  fileTooLarge: true,
  fileUnreadable: true,
  invalid: true,
  leadMissing: true,
  notAllowed: true,
  photoUnknown: true,
  signedOut: true,
  slugInvalid: true,
  slugMissing: true,
  slugTaken: true,
  stale: true,
  titleMissing: true,
  tooLong: true,
  unreachable: true,
  wrongOrigin: true,
}

test.each([
  ['Polish', pl],
  ['English', en],
])('every problem has its sentence in %s, and every sentence its problem', (_, messages) => {
  expect(Object.keys(messages.Problem).sort()).toEqual(Object.keys(codes).sort())
})
