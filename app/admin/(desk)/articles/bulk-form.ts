import { z } from 'zod'
import { bulkActs, bulkLanguages } from '@/lib/bulk'
import { locales } from '@/lib/locales'

/** An edition as the list showed it. */
const seen = z.object({ revisionId: z.uuid(), version: z.number().int().nonnegative() })

const chosen = z.object({ articleId: z.uuid(), editions: z.partialRecord(z.enum(locales), seen) })

/** More than a page of the list holds. */
const most = 100

export const bulkForm = z.object({
  act: z.enum(bulkActs),
  language: z.enum(bulkLanguages),
  articles: z.string().transform(parseJson).pipe(z.array(chosen).min(1).max(most)),
})

export type BulkInput = z.output<typeof bulkForm>
export type Chosen = z.output<typeof chosen>

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    context.addIssue({ code: 'custom', message: 'invalid' })
    return z.NEVER
  }
}
