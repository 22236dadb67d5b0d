'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import * as commands from '@/db/commands/publish-edition'
import type { Transaction } from '@/db/open'
import { placeOf } from '@/db/queries/news'
import { findPublicationToReview } from '@/db/queries/publications'
import type { Edition } from '@/db/queries/revisions'
import type { Situation } from '@/db/queries/situations'
import { articleAddress } from '@/lib/article-address'
import { isPageAddress } from '@/lib/body/address'
import { env } from '@/lib/env'
import { newsPaths } from '@/lib/news-paths.js'
import type { Problem } from '@/lib/problem'
import { resolveLocalTime } from '@/lib/warsaw-time'
import { deskAction, refusal } from '../../action'
import { actOn, refreshing, saveThen } from './acting'
import { editionChoice, publishForm, scheduleForm, unpublishForm, withdrawForm } from './forms'

/** Saves, and shows to readers what was saved. Where something is missing for that, the words are kept all the same. */
export async function publishEdition(_: FormAnswer, form: FormData) {
  const saving = { schema: publishForm, form, reason: 'published' } as const
  return saveThen('publish', saving, async ({ tx, by, edition, situation, input, revisionId }) => {
    const problems = problemsOfPublishing(situation, input)
    if (problems.length > 0) return { problems }
    return refreshing(tx, edition.id, async () => ({
      problems: await commands.publishEdition(tx, by, {
        ...{ edition, revisionId, day: input.day, ...saidWith(situation, input) },
      }),
      done: 'published',
    }))
  })
}

/** Saves, and plans what was saved for later. */
export async function scheduleEdition(_: FormAnswer, form: FormData) {
  const saving = { schema: scheduleForm, form, reason: 'published' } as const
  return saveThen('schedule', saving, async ({ tx, by, edition, situation, input, revisionId }) => {
    const due = resolveLocalTime(input.publishAt, input.publishAtChoice || undefined)
    const problems = problemsOfPublishing(situation, input)
    if ('problem' in due) problems.push({ field: 'publishAt', ...due.problem })
    if (problems.length > 0 || 'problem' in due) return { problems }
    const plan = { edition, revisionId, publishAt: due.moment, ...saidWith(situation, input) }
    return { problems: await commands.scheduleEdition(tx, by, plan), done: 'scheduled' }
  })
}

/** Cancels what was planned; the text stays approved. */
export async function unscheduleEdition(_: FormAnswer, form: FormData) {
  return actOn('unschedule', { schema: editionChoice, form }, async ({ tx, by, edition }) => {
    await commands.unscheduleEdition(tx, by, edition)
    return { problems: [], done: 'unscheduled', at: by.at }
  })
}

/** Takes an edition out of the lists. Its page stays and says so. */
export async function withdrawEdition(_: FormAnswer, form: FormData) {
  return actOn('withdraw', { schema: withdrawForm, form }, ({ tx, by, edition, input }) =>
    refreshing(tx, edition.id, async () => {
      await commands.withdrawEdition(tx, by, edition, input.note)
      return { problems: [], done: 'withdrawn', at: by.at }
    }),
  )
}

/** Takes an edition off the site, with or without an address that replaces it. */
export async function unpublishEdition(_: FormAnswer, form: FormData) {
  return actOn('unpublish', { schema: unpublishForm, form }, async ({ tx, by, edition, input }) => {
    const { redirectTo } = input
    const isPage = isPageAddress(redirectTo) && URL.canParse(redirectTo, env().SITE_URL)
    if (redirectTo && (!isPage || (await leadsBack(tx, edition, redirectTo))))
      return { problems: [{ field: 'redirectTo', code: 'redirectInvalid' }] }
    return refreshing(tx, edition.id, async () => {
      await commands.unpublishEdition(tx, by, edition, redirectTo || null)
      return { problems: [], done: 'unpublished', at: by.at }
    })
  })
}

/** Whether an address is one of the edition itself, present or former: it would lead to itself for ever. */
async function leadsBack(tx: Transaction, { id, locale }: Edition, redirectTo: string) {
  const address = articleAddress(redirectTo, { origin: env().SITE_URL, paths: newsPaths })
  const place = await placeOf(tx, id)
  return address?.locale === locale && place?.slugs.includes(address.slug)
}

const reviewForm = z.object({ publicationId: z.uuid() })

/** The second look at what went out urgently, by somebody who neither wrote nor published it. */
export async function reviewPublication(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'approveEdition', schema: reviewForm, form },
    async ({ tx, by, staff, input }) => {
      const found = await findPublicationToReview(tx, input.publicationId)
      if (!found) return refusal('stale')
      if (found.involved.includes(staff.id)) return refusal('ownText')
      await commands.reviewPublication(tx, by, found.publication)
      return { problems: [], done: 'reviewed', at: by.at }
    },
  )
}

type Said = { change: string; note: string; urgentReason: string }

function problemsOfPublishing(situation: Situation, said: Said): Problem[] {
  const problems: Problem[] = []
  const isUnexplained = said.change === '' || (said.change === 'noted' && !said.note)
  if (situation.isChange && isUnexplained) problems.push({ field: 'note', code: 'noteMissing' })
  if (situation.needsReason && !said.urgentReason)
    problems.push({ field: 'urgentReason', code: 'reasonMissing' })
  return problems
}

function saidWith({ needsReason, isChange }: Situation, { change, note, urgentReason }: Said) {
  return {
    note: change === 'noted' && isChange ? note : '',
    urgentReason: needsReason ? urgentReason : '',
  }
}
