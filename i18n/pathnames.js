// @ts-check
// Plain JavaScript, because next.config.js makes rewrites and redirects of it.

/** The public addresses in each language. The keys are the folders below `app/[locale]`. */
export const pathnames = /** @type {const} */ ({
  '/': { pl: '/', en: '/' },
  '/news': { pl: '/aktualnosci', en: '/news' },
  '/news/[slug]': { pl: '/aktualnosci/[slug]', en: '/news/[slug]' },
  '/archive/[year]/[month]': { pl: '/archiwum/[year]/[month]', en: '/archive/[year]/[month]' },
  '/galleries': { pl: '/galerie', en: '/galleries' },
  '/galleries/[slug]': { pl: '/galerie/[slug]', en: '/galleries/[slug]' },
  '/cookies': { pl: '/ciasteczka', en: '/cookies' },
  '/privacy': { pl: '/prywatnosc', en: '/privacy' },
})

/** What readers ask for in Polish is served by the folder with the English name. */
export function localizedRewrites() {
  return firstParts().map(({ pl, en }) => ({ source: `/pl${pl}/:path*`, destination: `/pl${en}/:path*` }))
}

/** Each page has one address: an English path under /pl, or a Polish one under /en, leads to it. */
export function localizedRedirects() {
  return firstParts().flatMap(({ pl, en }) => [
    { source: `/pl${en}/:path*`, destination: `/pl${pl}/:path*`, permanent: true },
    { source: `/en${pl}/:path*`, destination: `/en${en}/:path*`, permanent: true },
  ])
}

function firstParts() {
  const parts = Object.values(pathnames).map(({ pl, en }) => ({ pl: firstPart(pl), en: firstPart(en) }))
  return [...new Map(parts.map((part) => [part.en, part])).values()].filter(({ en }) => en !== '/')
}

/** @param {string} path */
function firstPart(path) {
  return `/${path.split('/')[1]}`
}
