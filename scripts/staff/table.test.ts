import { expect, test } from 'vitest'
import { table } from './table'

test('columns are as wide as their longest cell, and no line ends with spaces', () => {
  const rows = [
    ['E-mail', 'Name', 'Disabled'],
    ['a@b.pl', 'Łucja Ćwik', ''],
  ]
  expect(table(rows)).toBe('E-mail  Name        Disabled\na@b.pl  Łucja Ćwik')
})
