import { expect, test } from 'vitest'
import { locales } from '@/lib/locales'
import { folderPath, localizedRedirects, localizedRewrites, pathnames } from './pathnames.js'
import { publicPath, type Route } from './public-path'

const routes = Object.keys(pathnames) as Route[]
const fill = (path: string) => path.replace(/\[(\w+)\]/g, 'value')

/** What Next makes of an address: the redirect, or the folder that serves it. */
function follow(path: string) {
  const matches = ({ source }: { source: string }) =>
    path === source.slice(0, -7) || path.startsWith(source.slice(0, -6))
  const target = (rule: { source: string; destination: string }) =>
    rule.destination.slice(0, -7) + path.slice(rule.source.length - 7)
  const redirect = localizedRedirects().find(matches)
  const rewrite = localizedRewrites().find(matches)
  return { redirectedTo: redirect && target(redirect), servedBy: rewrite ? target(rewrite) : path }
}

test.each(routes)(
  '%s has an address in both languages, served by its own folder without a redirect',
  (route) => {
    for (const locale of locales) {
      const path = fill(`/${locale}${pathnames[route][locale]}`).replace(/\/$/, '')
      expect(follow(path)).toEqual({
        redirectedTo: undefined,
        servedBy: fill(`/${locale}${route}`).replace(/\/$/, ''),
      })
    }
  },
)

test.each(routes.filter((route) => pathnames[route].pl !== pathnames[route].en))(
  '%s in the words of the other language leads to its one address',
  (route) => {
    const { pl, en } = pathnames[route]
    expect(follow(fill(`/pl${en}`)).redirectedTo).toBe(fill(`/pl${pl}`))
    expect(follow(fill(`/en${pl}`)).redirectedTo).toBe(fill(`/en${en}`))
  },
)

test.each(routes)('the cache knows the folder of %s as Next does', (route) => {
  for (const locale of locales) {
    const path = fill(`/${locale}${pathnames[route][locale]}`).replace(/\/$/, '')
    expect(folderPath(path)).toBe(follow(path).servedBy)
  }
})

test.each([
  '/',
  '/de',
  '/de/news',
  '/pl/news',
  '/en/aktualnosci',
  '/pl/no-such-part',
  '/PL',
  '/en?a=b',
  '//en',
  '/en/',
])('no folder is behind %s', (path) => {
  expect(folderPath(path)).toBeNull()
})

test('no address is redirected to one that is redirected', () => {
  const sources = new Set(localizedRedirects().map(({ source }) => source))
  expect(localizedRedirects().filter(({ destination }) => sources.has(destination))).toEqual([])
  expect(localizedRedirects().every(({ permanent }) => permanent)).toBe(true)
})

test.each([
  ['pl', '/', {}, '/pl'],
  ['en', '/', {}, '/en'],
  ['pl', '/news/[slug]', { slug: 'a-b' }, '/pl/aktualnosci/a-b'],
  ['en', '/news/[slug]', { slug: 'a-b' }, '/en/news/a-b'],
  ['pl', '/archive/[year]/[month]', { year: '2025', month: '04' }, '/pl/archiwum/2025/04'],
  ['en', '/galleries/[slug]', { slug: '../a?b#c d' }, '/en/galleries/..%2Fa%3Fb%23c%20d'],
] as const)('in %s, %s with %j is %s', (locale, route, params, path) => {
  expect(publicPath(locale, route, params)).toBe(path)
})
