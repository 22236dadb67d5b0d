import { isLocale, type Locale } from './locales'

/** A link of this site to an article, taken apart. */
export type ArticleAddress = { href: string; locale: Locale; slug: string }

/**
 * Which article a link leads to, by its public address; null where it leads to something else.
 * @param origin of this site, `https://www.example.org`
 * @param paths where articles are in each language: `{ pl: '/aktualnosci', en: '/news' }`
 */
export function articleAddress(
  href: string,
  { origin, paths }: { origin: string; paths: Record<Locale, string> },
): ArticleAddress | null {
  if (!URL.canParse(href, origin)) return null
  const url = new URL(href, origin)
  const [, locale, folder = '', slug, ...rest] = url.pathname.split('/')
  if (url.origin !== origin || !isLocale(locale) || !slug || rest.some(Boolean)) return null
  // A feed of the news is no article.
  if (slug.includes('.')) return null
  // The path of the other language leads on to the right one.
  return Object.values(paths).includes(`/${folder}`) ? { href, locale, slug } : null
}
