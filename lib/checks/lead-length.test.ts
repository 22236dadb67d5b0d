import { expect, test } from 'vitest'
import { leadLong } from './lead-length'

test.each([
  [300, 0],
  [301, 1],
])('a lead of %i characters: %i pieces of advice', (length, count) => {
  const found = leadLong({ kind: 'lead', text: ` ${'ą'.repeat(length)}\n` })
  expect(found.map(({ code, values }) => ({ code, values }))).toEqual(
    Array(count).fill({ code: 'leadLong', values: { length, maximum: 300 } }),
  )
})

test('a title may be longer', () => {
  expect(leadLong({ kind: 'title', text: 'a'.repeat(301) })).toEqual([])
})
