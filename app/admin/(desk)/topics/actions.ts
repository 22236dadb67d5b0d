'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { addTopic as add, renameTopic as rename } from '@/db/commands/topics'
import { topicKinds } from '@/lib/topic'
import { deskAction } from '../../action'

const names = { 'name-pl': z.string(), 'name-en': z.string() }
const newTopic = z.object({ kind: z.enum(topicKinds), ...names })
const otherNames = z.object({ topicId: z.uuid(), ...names })

/** Adds something that articles can be about. */
export async function addTopic(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'manageTopics', schema: newTopic, form }, async ({ tx, by, input }) => {
    const added = await add(tx, by, { kind: input.kind, names: namesOf(input) })
    return 'problems' in added
      ? { problems: added.problems }
      : { problems: [], done: 'saved' as const, at: by.at }
  })
}

/** Gives a topic other names. Its addresses stay. */
export async function renameTopic(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'manageTopics', schema: otherNames, form }, async ({ tx, by, input }) => {
    const problems = await rename(tx, by, input.topicId, namesOf(input))
    return problems.length > 0 ? { problems } : { problems, done: 'saved', at: by.at }
  })
}

function namesOf(input: Record<keyof typeof names, string>) {
  return { pl: input['name-pl'], en: input['name-en'] }
}
