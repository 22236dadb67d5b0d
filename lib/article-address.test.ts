import { expect, test } from 'vitest'
import { articleAddress } from './article-address'

const site = { origin: 'https://site.example', paths: { pl: '/aktualnosci', en: '/news' } }

test.each([
  ['/pl/aktualnosci/a-b', 'pl', 'a-b'],
  ['/en/news/a-b', 'en', 'a-b'],
  ['/en/news/a-b/', 'en', 'a-b'],
  ['/en/news/a-b?from=list#part', 'en', 'a-b'],
  ['https://site.example/en/news/a-b', 'en', 'a-b'],
  ['HTTPS://Site.Example:443/pl/aktualnosci/a-b', 'pl', 'a-b'],
  ['/en/x/../news/a-b', 'en', 'a-b'],
  ['/pl/news/a-b', 'pl', 'a-b'],
  ['/en/aktualnosci/a-b', 'en', 'a-b'],
  ['/en/news/No%20slug', 'en', 'No%20slug'],
])('%s is the article %s/%s', (href, locale, slug) => {
  expect(articleAddress(href, site)).toEqual({ href, locale, slug })
})

test.each([
  '/',
  '/pl',
  '/pl/aktualnosci',
  '/pl/aktualnosci/',
  '/pl/aktualnosci//a',
  '/pl/aktualnosci/a/b',
  '/de/news/a',
  '/aktualnosci/a',
  '/pl/galerie/a',
  '/pl/aktualnosci/feed.xml',
  '/pl/Aktualnosci/a',
  '/admin/articles/a',
  '#/pl/aktualnosci/a',
  'http://site.example/en/news/a',
  'https://other.example/en/news/a',
  'https://site.example.evil.example/en/news/a',
  '//other.example/en/news/a',
  'mailto:/en/news/a',
  'https://[',
  '',
])('%j is no article of this site', (href) => {
  expect(articleAddress(href, site)).toBeNull()
})
