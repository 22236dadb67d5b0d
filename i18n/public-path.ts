import type { Locale } from '@/lib/locales'
import { pathnames } from './pathnames'

export type Route = keyof typeof pathnames

/**
 * The public address of a route in a language: `publicPath('en', '/news/[slug]', { slug: 'a' })` is `/en/news/a`.
 * @param params a value for each `[name]` in the route
 */
export function publicPath(locale: Locale, route: Route, params: Record<string, string> = {}) {
  const path = pathnames[route][locale].replace(/\[(\w+)\]/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
