import { expect, test } from 'vitest'
import { jsonFault } from './json-fault'
import faults from './json-faults.json'
import { readMessageFile } from './message-file'

test.each([
  ['CloseBraceExpected', '{ "A": { "b": "x" }'],
  ['ColonExpected', '{ "A" "x" }'],
  ['CommaExpected', '{ "A": "x" "B": "y" }'],
  ['Empty', '\n'],
  ['EndOfFileExpected', '{ "A": "x" } }'],
  ['InvalidCharacter', '{ "A": "x\ty" }'],
  ['InvalidCommentToken', '{ "A": "x" // note\n}'],
  ['InvalidEscapeCharacter', '{ "A": "C:\\q" }'],
  ['InvalidSymbol', '{ "A": „x” }'],
  ['InvalidUnicode', '{ "A": "\\u12" }'],
  ['NotAnObject', '"x"'],
  ['PropertyNameExpected', '{ "A": "x",, "B": "y" }'],
  ['TrailingComma', '{ "A": "x", }'],
  ['UnexpectedEndOfString', '{ "A": "x\n}'],
  ['ValueExpected', '{ "A": }'],
] as const)('%s', (name, text) => {
  expect(() => JSON.parse(text).A.length).toThrow()
  expect(readMessageFile({ path: 'en.json', text }, 'en').fault).toMatchObject(faults[name])
})

test('a fault without words of its own is still told', () => {
  const unknown = { error: 99, offset: 0, length: 1 }
  expect(jsonFault({ path: 'en.json', text: '{}' }, unknown, undefined)).toMatchObject(faults.Unreadable)
})
