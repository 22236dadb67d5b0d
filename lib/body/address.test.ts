import { expect, test } from 'vitest'
import { isSafeAddress } from './address'

test.each([
  'https://www.gov.pl/web/dyplomacja',
  'http://example.org',
  'HTTPS://example.org',
  'mailto:press@example.org',
  '/pl/galerie/czytanie-mapy',
  '/',
  '#section',
])('a link may lead to %s', (address) => {
  expect(isSafeAddress(address)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org',
  'blob:https://example.org/1',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:///evil.example',
  'https:evil.example',
  'https://exa mple.org',
  'https://example.org/\n',
  'http:/evil.example',
  'www.gov.pl',
  '../admin',
  '',
  'https://',
  null,
  undefined,
  7,
  {},
  ['https://example.org'],
])('a link may not lead to %j', (address) => {
  expect(isSafeAddress(address)).toBe(false)
})
