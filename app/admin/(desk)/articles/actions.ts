'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import { createArticle as create, saveEdition as save } from '@/db/commands/save-edition'
import { emptyBody } from '@/lib/body/schema'
import { problemsBeforeSaving } from '@/lib/publishable'
import { slugify } from '@/lib/slug'
import { deskAction } from '../../action'
import { refusedSave } from './acting'
import { newArticle } from './forms'

/** Starts an article with the title of its first edition. */
export async function createArticle(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'createArticle', schema: newArticle, form }, async ({ tx, by, input }) => {
    const { title, locale } = input
    if (!title) return { problems: [{ field: 'title', code: 'titleMissing' }] }
    const text = { title, lead: '', slug: slugify(title), body: emptyBody }
    const problems = problemsBeforeSaving(text)
    if (problems.length > 0) return { problems }
    const articleId = await create(tx, by, locale)
    const saved = await save(tx, by, { articleId, locale, from: null, text })
    return 'problems' in saved
      ? refusedSave(tx, saved)
      : { problems: [], goTo: `/admin/articles/${articleId}/${locale}` }
  })
}
