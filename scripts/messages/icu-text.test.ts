import { expect, test } from 'vitest'
import faults from './icu-faults.json'
import { readTexts } from './icu-text'
import { readMessageFile } from './message-file'

test.each([
  ['DUPLICATE_PLURAL_ARGUMENT_SELECTOR', '{n, plural, one {a} one {b} other {c}}'],
  ['DUPLICATE_SELECT_ARGUMENT_SELECTOR', '{n, select, a {a} a {b} other {c}}'],
  ['EMPTY_ARGUMENT', 'Hello {}'],
  ['EXPECT_ARGUMENT_CLOSING_BRACE', 'Hello {name'],
  ['EXPECT_ARGUMENT_STYLE', '{n, number, }'],
  ['EXPECT_ARGUMENT_TYPE', '{n, }'],
  ['EXPECT_DATE_TIME_SKELETON', '{day, date, ::}'],
  ['EXPECT_PLURAL_ARGUMENT_OFFSET_VALUE', '{n, plural, offset:x other {a}}'],
  ['EXPECT_PLURAL_ARGUMENT_SELECTOR', '{n, plural, =x {a} other {b}}'],
  ['EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT', '{n, plural, one}'],
  ['EXPECT_SELECT_ARGUMENT_OPTIONS', '{n, plural}'],
  ['EXPECT_SELECT_ARGUMENT_SELECTOR', '{n, select, {a}}'],
  ['EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT', '{n, select, other}'],
  ['INVALID_ARGUMENT_TYPE', '{n, liczba}'],
  ['INVALID_NUMBER_SKELETON', '{n, number, ::}'],
  ['INVALID_SKELETON', '{day, date, ::qqq}'],
  ['INVALID_TAG', '<a href="x">y</a>'],
  ['MALFORMED_ARGUMENT', '{first name}'],
  ['UNCLOSED_QUOTE_IN_ARGUMENT_STYLE', "{day, date, 'x}"],
  ['UNCLOSED_TAG', '<link>words'],
  ['UNMATCHED_CLOSING_TAG', '<link>words</Link>'],
] as const)('%s is told in plain words: %s', (name, written) => {
  const file = readMessageFile({ path: 'en.json', text: JSON.stringify({ A: written }) }, 'en')
  const { texts, problems } = readTexts(file)
  expect(texts).toEqual([])
  expect(problems).toMatchObject([{ key: 'A', ...faults[name] }])
})

test.each(["It's here", 'a < b', 'Room #5', "a real '{' brace", 'zażółć {gęślą}'])(
  '%s is right',
  (written) => {
    const file = readMessageFile({ path: 'en.json', text: JSON.stringify({ A: written }) }, 'en')
    expect(readTexts(file).problems).toEqual([])
  },
)
