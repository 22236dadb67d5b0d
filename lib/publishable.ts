import { type BodyDocument, isEmptyBody } from './body/schema'
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

/** What stops an edition from being saved. A draft may be incomplete; it may not be broken. */
export function problemsBeforeSaving({ title, lead, slug }: EditionText): Problem[] {
  const problems: Problem[] = []
  if (title.length > limits.title) problems.push(tooLong('title', title, limits.title))
  if (lead.length > limits.lead) problems.push(tooLong('lead', lead, limits.lead))
  if (slug && !isSlug(slug)) problems.push({ field: 'slug', code: 'slugInvalid' })
  return problems
}

/**
 * What stops an edition from being published.
 * @param photos the photos that readers would see with it, with their description in the edition's language
 */
export function problemsBeforePublishing(
  text: EditionText,
  photos: { id: string; description: string }[],
): Problem[] {
  const problems = problemsBeforeSaving(text)
  if (!text.title.trim()) problems.push({ field: 'title', code: 'titleMissing' })
  if (!text.lead.trim()) problems.push({ field: 'lead', code: 'leadMissing' })
  if (!text.slug) problems.push({ field: 'slug', code: 'slugMissing' })
  if (isEmptyBody(text.body)) problems.push({ field: 'body', code: 'bodyMissing' })
  for (const [index, photo] of photos.entries())
    if (!photo.description.trim())
      problems.push({ field: `photo-${photo.id}`, code: 'descriptionMissing', values: { number: index + 1 } })
  return problems
}

export function tooLong(field: string, text: string, maximum: number): Problem {
  return { field, code: 'tooLong', values: { length: text.length, maximum } }
}
