'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import {
  publishEdition as publish,
  submitEdition as submit,
  withdrawEdition as withdraw,
} from '@/db/commands/publish-edition'
import { createArticle as create, saveEdition as save } from '@/db/commands/save-edition'
import { placeOf } from '@/db/queries/news'
import { findEdition, findRevision } from '@/db/queries/revisions'
import { emptyBody } from '@/lib/body/schema'
import { problemsBeforeSaving } from '@/lib/publishable'
import { slugify } from '@/lib/slug'
import { deskAction } from '../../action'
import { editionChoice, editionForm, newArticle, toSaveInput } from './forms'

/** Starts an article with the title of its first edition. */
export async function createArticle(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'createArticle', schema: newArticle, form }, async ({ tx, by, input }) => {
    const { title, locale } = input
    if (!title) return { problems: [{ field: 'title', code: 'titleMissing' }] }
    const text = { title, lead: '', slug: slugify(title), body: emptyBody }
    const problems = problemsBeforeSaving(text)
    if (problems.length > 0) return { problems }
    const articleId = await create(tx, by)
    const saved = await save(tx, by, { articleId, locale, fromRevisionId: null, text })
    return 'problems' in saved
      ? refused(saved)
      : { problems: [], goTo: `/admin/articles/${articleId}/${locale}` }
  })
}

/** Keeps the words (and the photos) as a new revision. Readers see nothing of it. */
export async function saveEdition(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'saveEdition', schema: editionForm, form },
    async ({ tx, by, staff, input }) => {
      const saved = await save(tx, by, toSaveInput(input, staff))
      if ('problems' in saved) return refused(saved)
      return { problems: [], done: 'saved', savedRevisionId: saved.revisionId, at: by.at }
    },
  )
}

/** Saves, and asks a publisher to read. */
export async function submitEdition(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'submitEdition', schema: editionForm, form },
    async ({ tx, by, staff, input }) => {
      const saved = await save(tx, by, toSaveInput(input, staff))
      if ('problems' in saved) return refused(saved)
      const revision = await findRevision(tx, saved.revisionId)
      await submit(tx, by, revision!.editionId)
      return { problems: [], done: 'submitted', savedRevisionId: saved.revisionId, at: by.at }
    },
  )
}

/** Saves, and shows to readers what was saved. Where something is missing for that, the words are kept all the same. */
export async function publishEdition(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'publishEdition', schema: editionForm, form },
    async ({ tx, by, staff, input }) => {
      const saved = await save(tx, by, toSaveInput(input, staff))
      if ('problems' in saved) return refused(saved)
      const { editionId } = (await findRevision(tx, saved.revisionId))!
      const before = await placeOf(tx, editionId)
      const problems = await publish(tx, by, { editionId, revisionId: saved.revisionId, day: input.day })
      const answer = { problems, savedRevisionId: saved.revisionId, at: by.at }
      if (problems.length > 0) return answer
      return { ...answer, done: 'published', refresh: [before, await placeOf(tx, editionId)] }
    },
  )
}

/** Takes an edition out of the lists. Its page stays and says so. */
export async function withdrawEdition(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'withdrawEdition', schema: editionChoice, form },
    async ({ tx, by, input }) => {
      const edition = await findEdition(tx, input.editionId)
      if (edition?.locale !== input.locale || !edition.publishedAt || edition.withdrawnAt)
        return { problems: [{ field: 'form', code: 'stale' }] }
      const before = await placeOf(tx, edition.id)
      await withdraw(tx, by, edition.id)
      return { problems: [], done: 'withdrawn', at: by.at, refresh: [before] }
    },
  )
}

function refused({
  problems,
  theirs,
}: Extract<Awaited<ReturnType<typeof save>>, { problems: unknown }>): FormAnswer {
  if (!theirs) return { problems }
  const { id: revisionId, title, lead, slug, body, createdAt: at } = theirs
  return { problems, theirs: { revisionId, title, lead, slug, body, at } }
}
