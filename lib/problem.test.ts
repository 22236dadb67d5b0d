import { expect, test } from 'vitest'
import en from '../messages/en.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import type { ProblemCode } from './problem'

// The compiler refuses this table when it lacks a code or has one too many.
const codes: Record<ProblemCode, true> = {
  authorMissing: true,
  bannerAddressInvalid: true,
  bannerOver: true,
  bannerTextMissing: true,
  bannerTitleMissing: true,
  bodyInvalid: true,
  bodyMissing: true,
  commentEmpty: true,
  dayInFuture: true,
  descriptionInUse: true,
  descriptionMissing: true,
  editionMissing: true,
  endTooEarly: true,
  fileMissing: true,
  fileTooLarge: true,
  fileUnreadable: true,
  guestNameMissing: true,
  headingEmpty: true,
  headingSkipped: true,
  inTrash: true,
  inUse: true,
  invalid: true,
  isPlanned: true,
  isPublic: true,
  labelMissing: true,
  leadMissing: true,
  linkEmpty: true,
  linkUnpublished: true,
  nameInTrash: true,
  nameMissing: true,
  nameTaken: true,
  notAllowed: true,
  notNow: true,
  noteMissing: true,
  ownText: true,
  photoUnknown: true,
  reasonMissing: true,
  redirectInvalid: true,
  signedOut: true,
  slugInvalid: true,
  slugMissing: true,
  slugTaken: true,
  stale: true,
  timeDoesNotExist: true,
  timeInvalid: true,
  timePast: true,
  timeTwice: true,
  titleMissing: true,
  tooLong: true,
  tooManyComments: true,
  topicUnknown: true,
  unknown: true,
  unreachable: true,
  wrongOrigin: true,
}

test.each([
  ['Polish', pl],
  ['English', en],
])('every problem has its sentence in %s, and every sentence its problem', (_, messages) => {
  expect(Object.keys(messages.Problem).sort()).toEqual(Object.keys(codes).sort())
})
