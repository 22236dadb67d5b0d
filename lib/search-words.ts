import { foldLetters } from './slug'

/** What can be found at the desk. */
export const searchKinds = ['article', 'photo', 'gallery', 'topic'] as const

export type SearchKind = (typeof searchKinds)[number]

/** Text as it is searched: SQLite folds English letters only, so accents go here, and 'lodz' finds 'Łódź'. */
export function foldForSearch(text: string) {
  return foldLetters(text).toLowerCase()
}
