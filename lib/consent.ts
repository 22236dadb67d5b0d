/** The optional kinds of storage and outside content; the necessary kind needs no consent (PKE art. 399 (3)). */
export const consentCategories = ['statistics', 'media'] as const

export type ConsentCategory = (typeof consentCategories)[number]

/** The cookie that remembers the answer: first-party, six months, nothing in it but the version and the categories. */
export const consentCookie = { name: 'consent', maxAgeSeconds: 182 * 24 * 3600 } as const

/** The version of the notice's text. A new one asks everybody anew. */
const consentVersion = '1'

/** `1.statistics.media` for all, `1` for none. */
export function consentValue(categories: readonly ConsentCategory[]) {
  return [consentVersion, ...consentCategories.filter((category) => categories.includes(category))].join('.')
}

/** The categories that the reader chose, or null where they have not answered this version of the notice. */
export function parseConsent(value: string | undefined): ConsentCategory[] | null {
  const [version, ...chosen] = (value ?? '').split('.')
  if (version !== consentVersion) return null
  return consentCategories.filter((category) => chosen.includes(category))
}
