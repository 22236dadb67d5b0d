/** The languages of the public site, in the order in which they are offered. */
export const locales = ['pl', 'en'] as const

export type Locale = (typeof locales)[number]

/** The language of a reader or member of staff who has not chosen one. */
export const defaultLocale: Locale = 'pl'

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language to which a language switch leads. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'pl' ? 'en' : 'pl'
}
