import { expect, test } from 'vitest'
import en from '../../messages/en.json' with { type: 'json' }
import pl from '../../messages/pl.json' with { type: 'json' }
import type { AdviceCode } from './finding'

// The compiler refuses this table when it lacks a code or has one too many.
const codes: Record<AdviceCode, true> = {
  allCapitals: true,
  dateAmbiguous: true,
  descriptionIsFileName: true,
  descriptionRepeatsTitle: true,
  fog: true,
  leadLong: true,
  linkVague: true,
  sentenceLong: true,
  wordDoubled: true,
}

test.each([
  ['Polish', pl],
  ['English', en],
])('all advice has its sentence in %s, and every sentence its advice', (_, messages) => {
  expect(Object.keys(messages.Advice).sort()).toEqual(Object.keys(codes).sort())
})
