import type { Base } from '@/components/desk/form-action'
import type { Content, Edition, Revision } from '@/db/queries/revisions'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'

// The forms of an article as a browser sends them.

type Fields = Record<string, string>

export function formOf(fields: Fields) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

type Place = { articleId: string; locale: Locale }

/** The whole form of an edition, opened from these words; a form of its own unless `formId` is given. */
export function wordsForm(
  { articleId, locale }: Place,
  words: Words,
  base: Base | null,
  fields: Fields = {},
) {
  const { title, lead, slug, body, leadPhotoId, photoIds, topicIds } = words
  return formOf({
    ...{ locale, articleId, formId: newId(), title, lead, slug, body: JSON.stringify(body) },
    ...{ fromRevisionId: base?.revisionId ?? '', fromVersion: String(base?.version ?? 0) },
    ...{ leadPhotoId: leadPhotoId ?? '', photoIds: photoIds.join(), topicIds: topicIds.join() },
    ...fields,
  })
}

type Words = Omit<Content, 'sourceRevisionId'>

/** The form of an edition as it is saved now. */
export function editionFormOf(edition: Edition, revision: Revision, fields: Fields = {}) {
  return wordsForm(edition, revision, { revisionId: revision.id, version: revision.version }, fields)
}

/** The small form of an act on an edition as the person saw it. */
export function choiceFormOf(
  { id, locale }: Edition,
  { id: revisionId, version }: Revision,
  fields: Fields = {},
) {
  return formOf({ locale, editionId: id, revisionId, version: String(version), ...fields })
}
