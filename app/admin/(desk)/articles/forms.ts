import { z } from 'zod'
import { parseBody } from '@/lib/body/schema'
import { locales } from '@/lib/locales'
import { type Actor, may } from '@/lib/permissions'

// The forms of an article as they arrive; both the actions and their tests read them here.

const locale = z.enum(locales)
const id = z.uuid()
const optionalId = z.preprocess((value) => value || null, id.nullable())
const words = z.string().trim().default('')
const ids = z
  .string()
  .transform((text) => [...new Set(text.split(',').filter(Boolean))])
  .pipe(z.array(id))
const version = z.coerce.number().int().nonnegative()

export const newArticle = z.object({ locale, title: z.string().trim() })

/** An edition as the person saw it. */
export const editionChoice = z.object({ locale, editionId: id, revisionId: id, version })

export const editionForm = z.object({
  locale,
  articleId: id,
  formId: id,
  fromRevisionId: optionalId,
  fromVersion: version,
  title: z.string().trim(),
  lead: z.string().trim(),
  slug: z.string().trim(),
  body: z.string().transform((text, context) => {
    const body = parseBody(parseJson(text))
    if (body) return body
    context.addIssue({ code: 'custom', message: 'bodyInvalid' })
    return z.NEVER
  }),
  leadPhotoId: optionalId,
  photoIds: ids,
  topicIds: ids,
  /** Given where the writer says that the translation follows this revision of the original. */
  sourceRevisionId: optionalId,
})

export const savingForm = editionForm.extend({ reason: z.enum(['autosaved', 'saved']) })

/** What a publisher says with it. `change`: whether readers are told what changed. */
const publishing = { change: z.enum(['small', 'noted', '']).default(''), note: words, urgentReason: words }

export const publishForm = editionForm.extend({
  ...publishing,
  day: z.preprocess((value) => value || null, z.iso.date().startsWith('20').nullable()),
})

export const scheduleForm = editionForm.extend({
  ...publishing,
  publishAt: z.string(),
  publishAtChoice: z.enum(['first', 'second', '']).default(''),
})

export const restoreForm = z.object({ locale, editionId: id, revisionId: id })

export const commentForm = editionChoice.extend({ comment: words })
export const withdrawForm = editionChoice.extend({ note: words })
export const unpublishForm = editionChoice.extend({ redirectTo: words })

/** The command's input: a translator's form says nothing about photos and topics. */
export function toSaveInput(form: z.output<typeof editionForm>, staff: Actor) {
  const { articleId, locale, formId, fromRevisionId, title, lead, slug, body } = form
  const { leadPhotoId, photoIds, topicIds, sourceRevisionId } = form
  return {
    ...{ articleId, locale, formId, text: { title, lead, slug, body } },
    from: fromRevisionId ? { revisionId: fromRevisionId, version: form.fromVersion } : null,
    arrangement: may(staff, 'arrangePhotos') ? { leadPhotoId, photoIds, topicIds } : undefined,
    sourceRevisionId: sourceRevisionId ?? undefined,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
