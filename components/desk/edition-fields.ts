import type { DraftContent } from './edition-draft'
import type { Base } from './form-action'

type Place = { articleId: string; locale: string; formId: string }

/** The form of an edition as the server reads it (app/admin/(desk)/articles/forms.ts). */
export function fieldsOf(
  place: Place,
  content: DraftContent,
  base: Base | null,
  more: Record<string, string> = {},
) {
  const { title, lead, slug, body, leadPhotoId, photoIds, topicIds, sourceRevisionId } = content
  return formOf({
    ...{ ...place, ...more, title, lead, slug, body: JSON.stringify(body) },
    ...{ fromRevisionId: base?.revisionId ?? '', fromVersion: String(base?.version ?? 0) },
    ...{ leadPhotoId: leadPhotoId ?? '', photoIds: photoIds.join(), topicIds: topicIds.join() },
    sourceRevisionId: sourceRevisionId ?? '',
  })
}

export function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
