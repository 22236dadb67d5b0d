import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv } from './env'

test('without a setting, everything has its default', () => {
  expect(parseEnv({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: resolve('data'),
    DATABASE_FILE: resolve('data/komunikat.db'),
    SITE_URL: 'http://localhost:3000',
    PAGE_CACHE_MB: 64,
    MATOMO_SITE_ID: 1,
    LINKS_HOSTS: [],
  })
})

test.each([
  ['DATA_DIR', { DATA_DIR: '/srv/news' }, { DATA_DIR: '/srv/news', DATABASE_FILE: '/srv/news/komunikat.db' }],
  ['DATABASE_URL', { DATABASE_URL: 'file:/srv/db/site.db' }, { DATABASE_FILE: '/srv/db/site.db' }],
  [
    'DATABASE_URL with three slashes',
    { DATABASE_URL: 'file:///srv/site.db' },
    { DATABASE_FILE: '/srv/site.db' },
  ],
  ['PORT', { PORT: '8080' }, { PORT: 8080, SITE_URL: 'http://localhost:8080' }],
  ['SITE_URL', { SITE_URL: 'https://msz.example/' }, { SITE_URL: 'https://msz.example' }],
  ['MATOMO_URL', { MATOMO_URL: 'https://stat.example/matomo/' }, { MATOMO_URL: 'https://stat.example' }],
  ['VIDEO_HOST', { VIDEO_HOST: 'https://video.example' }, { VIDEO_HOST: 'https://video.example' }],
  [
    'LINKS_HOSTS',
    { LINKS_HOSTS: 'www.gov.pl, *.MSZ.example' },
    { LINKS_HOSTS: ['www.gov.pl', '*.msz.example'] },
  ],
])('%s is understood', (_, source, expected) => {
  expect(parseEnv(source)).toMatchObject(expected)
})

test.each([
  ['PORT', 'high'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['DATABASE_URL', 'postgres://db.example/news'],
  ['SITE_URL', 'msz.example'],
  ['SITE_URL', 'ftp://msz.example'],
  ['NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'not base64!'],
  ['PAGE_CACHE_MB', '0'],
  ['PAGE_CACHE_MB', 'much'],
  ['MATOMO_URL', 'javascript:alert(1)'],
  ['MATOMO_SITE_ID', '0'],
  ['VIDEO_HOST', 'video'],
  ['LINKS_HOSTS', '*'],
  ['LINKS_HOSTS', 'www.gov.pl,'],
  ['LINKS_HOSTS', 'https://www.gov.pl'],
])('%s=%j is refused by name', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(
    new RegExp(`^These settings can't be used.*\\n  ${name}: .+$`),
  )
})

test('every bad setting is named at once', () => {
  const bad = {
    ...{ PORT: 'x', DATABASE_URL: 'x', SITE_URL: 'x' },
    ...{ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '!', PAGE_CACHE_MB: 'x', MATOMO_URL: 'x', MATOMO_SITE_ID: 'x' },
    VIDEO_HOST: 'x',
    LINKS_HOSTS: 'x',
  }
  const named = Object.keys(bad).map((name) => `\\n  ${name}: .+`)
  expect(() => parseEnv(bad)).toThrow(new RegExp(`^[^\\n]+${named.join('')}$`))
})

test.each([
  'PORT',
  'DATABASE_URL',
  'SITE_URL',
  'PAGE_CACHE_MB',
  'MATOMO_URL',
  'MATOMO_SITE_ID',
  'VIDEO_HOST',
  'LINKS_HOSTS',
])('an empty %s, as .env may leave it, is the default', (name) => {
  expect(parseEnv({ [name]: '' })).toEqual(parseEnv({}))
})
