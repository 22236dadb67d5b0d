'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import { deskAction, refusal } from '../../action'
import { actOnEach } from './bulk'
import { bulkForm } from './bulk-form'

/** Does the same to many articles at once, each by its own rule, all that are allowed in one transaction. */
export async function actOnMany(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'read', schema: bulkForm, form }, async (context) => {
    const outcomes = await actOnEach(context)
    if (outcomes.length === 0) return refusal('unknown')
    const bulk = {
      act: context.input.act,
      entries: outcomes.map(({ refresh: _tags, ...entry }) => entry),
    }
    if (outcomes.every(({ problems }) => problems.length > 0))
      return { problems: outcomes.flatMap(({ problems }) => problems), bulk }
    const refresh = [...new Set(outcomes.flatMap((outcome) => outcome.refresh ?? []))]
    return { problems: [], done: 'saved', at: context.by.at, refresh, bulk }
  })
}
