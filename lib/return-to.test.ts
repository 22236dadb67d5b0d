import { expect, test } from 'vitest'
import { safeReturnTo } from './return-to'

const origin = 'https://msz.example'

test.each([
  '/',
  '/pl',
  '/en/news/a-title?page=2#photos',
  '/admin/articles?query=%C5%82',
  '/a//b',
  '/@msz.example',
])('%s is a page to go back to', (path) => {
  expect(safeReturnTo(path, '/fallback')).toBe(path)
  expect(new URL(path, origin).origin).toBe(origin)
})

test.each([
  ['another site', 'https://evil.example'],
  ['another site without a scheme', '//evil.example'],
  ['a backslash for a slash', '/\\evil.example'],
  ['a backslash further on', '/pl\\..\\evil'],
  ['a script', 'javascript:alert(1)'],
  ['a tab that browsers take out', '/\t/evil.example'],
  ['a line break', '/pl\r\nSet-Cookie: a=b'],
  ['a null', '/pl\0'],
  ['a delete', '/pl\u007f'],
  ['a letter that no header can carry', '/pl/aktualności'],
  ['a path without a slash', 'pl'],
  ['nothing', ''],
  ['a space before it', ' /pl'],
  ['no text', null],
  ['a list', ['/pl']],
])('%s leads to the fallback', (_, value) => {
  expect(safeReturnTo(value, '/fallback')).toBe('/fallback')
})
