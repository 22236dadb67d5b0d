import { expect, test } from 'vitest'
import { hostPattern, isOutside, refusalOf } from './link-address'

const hosts = ['www.gov.pl', '*.msz.example']

test.each([
  'https://www.gov.pl',
  'https://www.gov.pl/web/dyplomacja?a=1#b',
  'HTTPS://WWW.GOV.PL/',
  'http://www.gov.pl:80/',
  'https://www.gov.pl:443/',
  'https://a.msz.example',
  'https://b.a.msz.example',
  'https://www.gov.pl\t/',
])('%j may be asked', (address) => {
  expect(refusalOf(address, hosts)).toBeNull()
})

test.each([
  ['https://gov.pl', 'hostNotListed'],
  ['https://a.www.gov.pl', 'hostNotListed'],
  ['https://www.gov.pl.', 'hostNotListed'],
  ['https://www.gov.pl.evil.example', 'hostNotListed'],
  ['https://evil.example/www.gov.pl', 'hostNotListed'],
  ['https://evil.example?www.gov.pl', 'hostNotListed'],
  ['https://evil.example\\www.gov.pl', 'hostNotListed'],
  ['https://msz.example', 'hostNotListed'],
  ['https://amsz.example', 'hostNotListed'],
  ['https://www.g\u043ev.pl', 'hostNotListed'],
  ['http://localhost/', 'hostNotListed'],
  ['http://127.0.0.1/', 'hostNotListed'],
  ['http://2130706433/', 'hostNotListed'],
  ['http://0x7f000001/', 'hostNotListed'],
  ['http://0177.1/', 'hostNotListed'],
  ['http://[::1]/', 'hostNotListed'],
  ['http://[::ffff:127.0.0.1]/', 'hostNotListed'],
  ['https://www.gov.pl:8443/', 'port'],
  ['http://www.gov.pl:443/', 'port'],
  ['https://www.gov.pl:22/', 'port'],
  ['https://www.gov.pl:80@evil.example/', 'credentials'],
  ['https://user@www.gov.pl/', 'credentials'],
  ['https://user:secret@www.gov.pl/', 'credentials'],
  ['https://:secret@www.gov.pl/', 'credentials'],
  ['ftp://www.gov.pl/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['gopher://www.gov.pl/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['mailto:press@www.gov.pl', 'scheme'],
  ['https://[', 'addressInvalid'],
  ['https://', 'addressInvalid'],
  ['http://1.2.3.4.5/', 'addressInvalid'],
  ['/pl', 'addressInvalid'],
  ['', 'addressInvalid'],
])('%j may not be asked: %s', (address, fault) => {
  expect(refusalOf(address, hosts)).toBe(fault)
})

test('without a host in the list nothing may be asked', () => {
  expect(refusalOf('https://www.gov.pl', [])).toBe('hostNotListed')
})

test.each([
  ['www.gov.pl', true],
  ['gov.pl', true],
  ['*.gov.pl', true],
  ['xn--d-uga.example', true],
  ['*', false],
  ['*.', false],
  ['*gov.pl', false],
  ['www.*.pl', false],
  ['*.*.pl', false],
  ['pl', false],
  ['localhost', false],
  ['gov.pl.', false],
  ['-a.pl', false],
  ['a..pl', false],
  ['10.0.0.1', false],
  ['*.0.0.1', false],
  ['[::1]', false],
  ['https://gov.pl', false],
  ['gov.pl:443', false],
  ['gov.pl/web', false],
  ['gov.pl\n', false],
  ['', false],
])('%j names hosts: %s', (host, expected) => {
  expect(hostPattern.test(host)).toBe(expected)
})

test.each([
  ['https://www.gov.pl', true],
  ['http://site.example/pl', true],
  ['https://site.example:8443/pl', true],
  ['https://www.site.example', true],
  ['https://[', true],
  ['https://site.example', false],
  ['HTTPS://SITE.example/pl/aktualnosci/a', false],
  ['/pl', false],
  ['#part', false],
  ['mailto:press@example.org', false],
])('%j leads outside: %s', (href, expected) => {
  expect(isOutside(href, 'https://site.example')).toBe(expected)
})
