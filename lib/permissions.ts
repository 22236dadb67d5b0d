import type { Locale } from './locales'

/** The roles of staff, each of which may do all that the one before it may, but for a translator's languages. */
export const roles = ['translator', 'editor', 'publisher', 'administrator'] as const

export type Role = (typeof roles)[number]

/** The person who asks, as far as the rules need to know them. */
export type Actor = { id: string; role: Role; languages: readonly string[] }

const editors: readonly Role[] = ['editor', 'publisher', 'administrator']
const publishers: readonly Role[] = ['publisher', 'administrator']
const administrators: readonly Role[] = ['administrator']

/** What staff can do, and which roles may. The one list from which rules, buttons and tests are made. */
export const permissions = {
  read: roles,
  setDeskLocale: roles,
  saveEdition: roles,
  submitEdition: roles,
  commentEdition: roles,
  describePhoto: roles,
  createArticle: editors,
  arrangePhotos: editors,
  uploadPhoto: editors,
  creditPhoto: editors,
  manageTopics: editors,
  moveToTrash: editors,
  sharePreview: editors,
  approveEdition: publishers,
  publishEdition: publishers,
  withdrawEdition: publishers,
  setBanner: publishers,
  readRecord: administrators,
  changeSettings: administrators,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/**
 * Whether the person may do this.
 * @param locale the language of the text concerned, where there is one: a translator writes in their own languages only
 */
export function may(actor: Actor, permission: Permission, locale?: Locale) {
  const roleMay = permissions[permission].some((role) => role === actor.role)
  return roleMay && (locale === undefined || writesIn(actor, locale))
}

function writesIn(actor: Actor, locale: Locale) {
  return actor.role !== 'translator' || actor.languages.includes(locale)
}
