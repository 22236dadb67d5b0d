import { isEmptyBody } from '../body/schema'
import { type EditionText, problemsBeforeSaving } from '../publishable'
import type { Place, Stop, StopCode } from './finding'

/** What could not even be saved, and what is not there yet. */
export function missingParts(text: EditionText): Stop[] {
  const stops: Stop[] = problemsBeforeSaving(text).map((problem) => ({ strength: 'stop', ...problem }))
  if (!text.title.trim()) stops.push(missing('title', 'titleMissing'))
  if (!text.lead.trim()) stops.push(missing('lead', 'leadMissing'))
  if (!text.slug) stops.push(missing('slug', 'slugMissing'))
  if (isEmptyBody(text.body)) stops.push(missing('body', 'bodyMissing'))
  return stops
}

function missing(field: Place['field'], code: StopCode): Stop {
  return { strength: 'stop', field, code }
}
