import type { Metadata } from 'next'
import { publicPath, type Route } from '@/i18n/public-path'
import { type Locale, otherLocale } from '@/lib/locales'

type Params = Record<string, string>

/**
 * The canonical address of a page and its address in the other language (hreflang).
 * @param twin the route's parameters in the other language; null where the page is not public there
 */
export function alternates(
  locale: Locale,
  route: Route,
  params: Params = {},
  twin: Params | null = params,
): Metadata['alternates'] {
  const canonical = publicPath(locale, route, params)
  const languages = twin && {
    [locale]: canonical,
    [otherLocale(locale)]: publicPath(otherLocale(locale), route, twin),
  }
  return { canonical, ...(languages && { languages }) }
}
