'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { moveToTrash as move, takeFromTrash as take } from '@/db/commands/trash'
import { trashKinds } from '@/lib/trash'
import { deskAction } from '../../action'

const choice = z.object({ kind: z.enum(trashKinds), id: z.uuid() })

/** Puts something aside. Readers had nothing of it, so no public page changes. */
export async function moveToTrash(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'moveToTrash', schema: choice, form }, async ({ tx, by, input }) => {
    const problems = await move(tx, by, input.kind, input.id)
    return problems.length > 0 ? { problems } : { problems, done: 'saved', at: by.at }
  })
}

/** Brings something back as it was. */
export async function takeFromTrash(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'moveToTrash', schema: choice, form }, async ({ tx, by, input }) => {
    const problems = await take(tx, by, input.kind, input.id)
    return problems.length > 0 ? { problems } : { problems, done: 'saved', at: by.at }
  })
}
