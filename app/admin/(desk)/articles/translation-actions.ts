'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { startTranslation as start } from '@/db/commands/start-translation'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { locales, otherLocale } from '@/lib/locales'
import { deskAction, refusal } from '../../action'
import { refusedSave } from './acting'

const form = z.object({ locale: z.enum(locales), articleId: z.uuid() })

/** Starts the edition in this language from the other one. */
export async function startTranslation(_: FormAnswer, data: FormData) {
  return deskAction({ permission: 'saveEdition', schema: form, form: data }, async ({ tx, by, input }) => {
    const { articleId, locale } = input
    const article = await findDeskArticle(tx, articleId)
    const original = article?.editions[otherLocale(locale)]?.revision
    if (!original || article.editions[locale]) return refusal('stale')
    const saved = await start(tx, by, { articleId, locale, original })
    if ('problems' in saved) return refusedSave(tx, saved)
    return { problems: [], done: 'saved', at: by.at, goTo: `/admin/articles/${articleId}/${locale}` }
  })
}
