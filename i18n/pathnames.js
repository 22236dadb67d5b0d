// @ts-check
// Plain JavaScript, because next.config.js makes rewrites and redirects of it.

import { newsPaths } from '../lib/news-paths.js'

/** The public addresses in each language. The keys are the folders below `app/[locale]`. */
export const pathnames = /** @type {const} */ ({
  '/': { pl: '/', en: '/' },
  '/news': newsPaths,
  '/news/[slug]': { pl: `${newsPaths.pl}/[slug]`, en: `${newsPaths.en}/[slug]` },
  '/archive/[year]/[month]': { pl: '/archiwum/[year]/[month]', en: '/archive/[year]/[month]' },
  '/galleries': { pl: '/galerie', en: '/galleries' },
  '/galleries/[slug]': { pl: '/galerie/[slug]', en: '/galleries/[slug]' },
  '/cookies': { pl: '/ciasteczka', en: '/cookies' },
  '/privacy': { pl: '/prywatnosc', en: '/privacy' },
})

const parts = firstParts()

/** What readers ask for in Polish is served by the folder with the English name. */
export function localizedRewrites() {
  return parts.map(({ pl, en }) => ({ source: `/pl${pl}/:path*`, destination: `/pl${en}/:path*` }))
}

/** Each page has one address: an English path under /pl, or a Polish one under /en, leads to it. */
export function localizedRedirects() {
  return parts.flatMap(({ pl, en }) => [
    { source: `/pl${en}/:path*`, destination: `/pl${pl}/:path*`, permanent: true },
    { source: `/en${pl}/:path*`, destination: `/en${en}/:path*`, permanent: true },
  ])
}

/**
 * The folder's path behind a public address; null where the address is none of ours.
 * @param {string} path
 */
export function folderPath(path) {
  const [, locale, first, ...rest] = path.split('/')
  if (locale !== 'pl' && locale !== 'en') return null
  if (first === undefined) return path
  const part = parts.find((candidate) => candidate[locale] === `/${first}`)
  return part ? ['', locale + part.en, ...rest].join('/') : null
}

function firstParts() {
  const parts = Object.values(pathnames).map(({ pl, en }) => ({ pl: firstPart(pl), en: firstPart(en) }))
  return [...new Map(parts.map((part) => [part.en, part])).values()].filter(({ en }) => en !== '/')
}

/** @param {string} path */
function firstPart(path) {
  return `/${path.split('/')[1]}`
}
