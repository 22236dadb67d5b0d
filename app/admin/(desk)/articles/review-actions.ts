'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import {
  approveEdition as approve,
  sendBackEdition as sendBack,
  submitEdition as submit,
  takeBackEdition as takeBack,
} from '@/db/commands/review-edition'
import { problemsOfComment } from '@/lib/comment'
import { actOn, saveThen } from './acting'
import { commentForm, editionChoice, editionForm } from './forms'

/** Saves, and asks a second person to read. */
export async function submitEdition(_: FormAnswer, form: FormData) {
  return saveThen(
    'submit',
    { schema: editionForm, form, reason: 'submitted' },
    async ({ tx, by, edition }) => {
      await submit(tx, by, edition)
      return { problems: [], done: 'submitted' }
    },
  )
}

/** Takes a text back from who should read it. */
export async function takeBackEdition(_: FormAnswer, form: FormData) {
  return actOn('takeBack', { schema: editionChoice, form }, async ({ tx, by, edition }) => {
    await takeBack(tx, by, edition)
    return { problems: [], done: 'takenBack', at: by.at }
  })
}

/** Sends a text back to its writers, saying why. */
export async function sendBackEdition(_: FormAnswer, form: FormData) {
  return actOn('sendBack', { schema: commentForm, form }, async ({ tx, by, edition, input }) => {
    const problems = problemsOfComment(input.comment)
    if (problems.length > 0) return { problems }
    await sendBack(tx, by, edition, input.comment)
    return { problems: [], done: 'sentBack', at: by.at }
  })
}

/** The second person's yes. */
export async function approveEdition(_: FormAnswer, form: FormData) {
  return actOn('approve', { schema: editionChoice, form }, async ({ tx, by, edition }) => {
    await approve(tx, by, edition)
    return { problems: [], done: 'approved', at: by.at }
  })
}
