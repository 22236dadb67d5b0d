import { expect, test } from 'vitest'
import type { Verdict } from '@/db/queries/verify-changes'
import { reportOn } from './report'

const last = { number: 1234, hash: 'ab'.repeat(32) }
const whole: Verdict = { rows: 1234, last, fault: null, missingTriggers: [] }

test('a whole record: how much was read, and the mark to keep', () => {
  const { isWhole, lines } = reportOn(whole, { seconds: 0.51 })
  expect(isWhole).toBe(true)
  expect(lines[0]).toBe('The record of changes is whole: 1,234 rows in 0.5 s.')
  expect(lines.at(-1)).toBe(`  npm run audit:verify -- --expect 1234:${last.hash}`)
})

test('a row that was written down is said to be there still', () => {
  const { lines } = reportOn(whole, { seconds: 1, expected: { number: 17, hash: 'cd'.repeat(32) } })
  expect(lines).toContain('It still holds row 17 as it was written down.')
})

test('an empty record has no mark', () => {
  const { lines } = reportOn({ ...whole, rows: 0, last: null }, { seconds: 0 })
  expect(lines).toEqual(['The record of changes is whole: 0 rows in 0.0 s.'])
})

test.each([
  ['removed', /broken at row 1235: there is no such row/],
  ['unlinked', /does not follow the row before/],
  ['altered', /not what its hash was made of/],
  ['cutOff', /were cut off/],
  ['unexpected', /not the expected one/],
] as const)('a fault of the kind %s, and up to where the record is whole', (kind, says) => {
  const { isWhole, lines } = reportOn({ ...whole, fault: { kind, number: 1235 } }, { seconds: 1 })
  expect(isWhole).toBe(false)
  expect(lines[0]).toMatch(says)
  expect(lines[1]).toContain(`1234:${last.hash}`)
})

test('missing triggers are a fault of their own', () => {
  const { isWhole, lines } = reportOn({ ...whole, missingTriggers: ['changes_no_update'] }, { seconds: 1 })
  expect(isWhole).toBe(false)
  expect(lines.join('\n')).toContain('changes_no_update')
})
