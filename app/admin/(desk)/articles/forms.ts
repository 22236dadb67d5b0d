import { z } from 'zod'
import { parseBody } from '@/lib/body/schema'
import { locales } from '@/lib/locales'
import { type Actor, may } from '@/lib/permissions'

// The forms of an article as they arrive; both the actions and their tests read them here.

const locale = z.enum(locales)
const id = z.uuid()
const optionalId = z.preprocess((value) => value || null, id.nullable())

export const newArticle = z.object({ locale, title: z.string().trim() })

export const editionChoice = z.object({ locale, editionId: id })

export const editionForm = z.object({
  locale,
  articleId: id,
  fromRevisionId: optionalId,
  title: z.string().trim(),
  lead: z.string().trim(),
  slug: z.string().trim(),
  body: z.string().transform((text, context) => {
    const body = parseBody(parseJson(text))
    if (body) return body
    context.addIssue({ code: 'custom', message: 'bodyInvalid' })
    return z.NEVER
  }),
  day: z.preprocess((value) => value || null, z.iso.date().startsWith('20').nullable()),
  leadPhotoId: optionalId,
  photoIds: z
    .string()
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(id)),
})

/** The command's input: a translator's form says nothing about photos. */
export function toSaveInput(form: z.output<typeof editionForm>, staff: Actor) {
  const { articleId, locale, fromRevisionId, title, lead, slug, body, leadPhotoId, photoIds } = form
  const photos = may(staff, 'arrangePhotos') ? { leadPhotoId, photoIds } : undefined
  return { articleId, locale, fromRevisionId, text: { title, lead, slug, body }, photos }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
