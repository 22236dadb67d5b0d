'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import * as commands from '@/db/commands/comments'
import { findEdition } from '@/db/queries/revisions'
import { problemsOfComment } from '@/lib/comment'
import { deskAction, refusal } from '../../action'

const comment = z.object({ editionId: z.uuid(), comment: z.string().trim() })
const choice = z.object({ editionId: z.uuid(), commentId: z.uuid() })

/** Says something about a text, in whatever language it is: everybody at the desk may. */
export async function commentEdition(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'commentEdition', schema: comment, form }, async ({ tx, by, input }) => {
    const edition = await findEdition(tx, input.editionId)
    if (!edition) return refusal('unknown')
    const problems = problemsOfComment(input.comment)
    if (problems.length > 0) return { problems }
    await commands.commentEdition(tx, by, edition, { text: input.comment })
    return { problems, done: 'saved', at: by.at }
  })
}

/** Says that a comment has been dealt with. */
export async function resolveComment(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'commentEdition', schema: choice, form }, async ({ tx, by, input }) => {
    const isResolved = await commands.resolveComment(tx, by, input.editionId, input.commentId)
    return isResolved ? { problems: [], done: 'saved', at: by.at } : refusal('stale')
  })
}
