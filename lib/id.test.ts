import { expect, test } from 'vitest'
import { isId, newId } from './id'

test('ids are UUIDs of version 7, each new, and sort by the time they were made', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(new Set(ids).size).toBe(1000)
  expect([...ids].sort()).toEqual(ids)
  expect(ids.every((id) => isId(id) && id[14] === '7')).toBe(true)
})

test.each(['', 'new', '../../etc', "1' OR '1'='1", 7, null, undefined])('%j is no id', (value) => {
  expect(isId(value)).toBe(false)
})
