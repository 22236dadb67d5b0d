import type { BodyDocument } from './body/schema'
import type { Problem } from './problem'
import { isSlug } from './slug'

/** The words of an edition as staff type them. */
export type EditionText = { title: string; lead: string; slug: string; body: BodyDocument }

/** Longest accepted text, in characters. */
export const limits = {
  title: 300,
  lead: 1000,
  description: 1000,
  caption: 1000,
  author: 200,
  agency: 200,
} as const

type UnfitText = Problem & { field: 'title' | 'lead' | 'slug'; code: 'slugInvalid' | 'tooLong' }

/** What stops an edition from being saved. A draft may be incomplete; it may not be broken. */
export function problemsBeforeSaving({ title, lead, slug }: EditionText): UnfitText[] {
  const problems: UnfitText[] = []
  if (title.length > limits.title) problems.push(tooLong('title', title, limits.title))
  if (lead.length > limits.lead) problems.push(tooLong('lead', lead, limits.lead))
  if (slug && !isSlug(slug)) problems.push({ field: 'slug', code: 'slugInvalid' })
  return problems
}

export function tooLong<Field extends string>(field: Field, text: string, maximum: number) {
  return { field, code: 'tooLong', values: { length: text.length, maximum } } satisfies Problem
}
