import { defaultLocale, isLocale, type Locale } from './locales'

/** The first of our languages that a browser asks for (`Accept-Language`, RFC 9110, 12.5.4). */
export function browserLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [range = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/)
      return { language: range.split('-')[0]!.toLowerCase(), quality: Number(quality.replace('q=', '')) }
    })
    .sort((one, other) => other.quality - one.quality)
    .find(({ language, quality }) => isLocale(language) && quality > 0)?.language
  return isLocale(wanted) ? wanted : defaultLocale
}
