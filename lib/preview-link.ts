import type { Problem } from './problem'

/** For how many days a preview link may be made, and for how many it is unless somebody says otherwise. */
export const previewDays = [1, 3, 7, 30] as const
export const usualPreviewDays = 7

const longestLabel = 100

/** What is wrong with the words that say for whom a link is; none where they may be kept. */
export function problemsOfLabel({ length }: string): Problem[] {
  if (length === 0) return [{ field: 'label', code: 'labelMissing' }]
  const values = { length, maximum: longestLabel }
  return length > longestLabel ? [{ field: 'label', code: 'tooLong', values }] : []
}

/** Whether a text could be the secret of a link: 32 bytes in base64url. */
export function isPreviewToken(text: string) {
  return /^[\w-]{43}$/.test(text)
}

/** The address at which a reviewer reads the edition that was shared, or a draft that it leads to. */
export function previewPath(token: string, editionId?: string) {
  return editionId ? `/preview/${token}/${editionId}` : `/preview/${token}`
}
