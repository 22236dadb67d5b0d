import { expect, test } from 'vitest'
import { parseAuditArguments } from './arguments'

const hash = '0123456789abcdef'.repeat(4)

test.each([
  { typed: [], expected: undefined },
  { typed: ['--expect', `17:${hash}`], expected: { number: 17, hash } },
  { typed: [`--expect= 17:${hash.toUpperCase()}`], expected: { number: 17, hash } },
])('$typed', ({ typed, expected }) => {
  expect(parseAuditArguments(typed)).toEqual(expected ? { expected } : {})
})

test.each([
  [['--expect']],
  [['--expect', '']],
  [['--expect', '17']],
  [['--expect', hash]],
  [['--expect', `0:${hash}`]],
  [['--expect', `17:${hash}a`]],
  [['--expect', `17:${hash.slice(1)}g`]],
  [[`17:${hash}`]],
  [['--repair']],
])('refused with what is allowed: %j', (typed) => {
  expect(parseAuditArguments(typed)).toHaveProperty(
    'refused',
    expect.stringContaining('--expect NUMBER:HASH'),
  )
})
