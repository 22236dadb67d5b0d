import { expect, test } from 'vitest'
import { allCapitals } from './capitals'

const found = (kind: 'title' | 'lead', text: string) =>
  allCapitals({ kind, text }).map(({ excerpt }) => excerpt)

test.each([
  ['Minister na obradach NATO w Hadze', []],
  ['NATO', []],
  ['NATO–UE', []],
  ['UNESCO', []],
  ['OSTRZEŻENIE DLA PODRÓŻNYCH', ['OSTRZEŻENIE DLA PODRÓŻNYCH']],
  ['KOMUNIKAT MSZ', ['KOMUNIKAT MSZ']],
  ['PRESS RELEASE: 4 APRIL', ['PRESS RELEASE: 4 APRIL']],
  ['PILNE OSTRZEŻENIE dla podróżnych', ['PILNE OSTRZEŻENIE']],
  ['', []],
])('a title in capitals: %s', (title, expected) => {
  expect(found('title', title)).toEqual(expected)
})

test.each([
  ['Ministrowie NATO, UNESCO i OBWE', []],
  ['Jan Paweł II i XVIII wiek', []],
  ['Minister Jan KOWALSKI', []],
  ['To jest BARDZO WAŻNA ŁÓDŹ dla nas', ['BARDZO WAŻNA ŁÓDŹ']],
  ['UWAGA NA ŻÓŁWIE! Do not TOUCH THIS', ['UWAGA NA ŻÓŁWIE', 'TOUCH THIS']],
  ['Komunikat MSZ NATO', []],
  ['NATO NFOŚiGW', []],
  ['EURO-ATLANTIC SECURITY comes first', ['EURO-ATLANTIC SECURITY']],
  ['Komunikat MSWiA KPRM', []],
])('words in capitals: %s', (lead, expected) => {
  expect(found('lead', lead)).toEqual(expected)
})
