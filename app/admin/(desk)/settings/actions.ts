'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import { changeSettings as change } from '@/db/commands/settings'
import { findSettings } from '@/db/queries/settings'
import { settingsTags } from '../../../refresh'
import { deskAction, refusal } from '../../action'

const unit = z.string().trim()

const settingsForm = z.object({
  'responsibleUnit-pl': unit,
  'responsibleUnit-en': unit,
  showNames: z.enum(['yes', '']),
  /** The settings that the form was filled from. */
  seen: z.string(),
})

/** Sets what administrators decide for the whole site, unless somebody else did meanwhile. */
export async function changeSettings(_: FormAnswer, form: FormData) {
  return deskAction(
    { permission: 'changeSettings', schema: settingsForm, form },
    async ({ tx, by, input }) => {
      if (JSON.stringify(await findSettings(tx)) !== input.seen) return refusal('stale')
      const responsibleUnit = { pl: input['responsibleUnit-pl'], en: input['responsibleUnit-en'] }
      const problems = await change(tx, by, { showNames: input.showNames === 'yes', responsibleUnit })
      return problems.length > 0
        ? { problems }
        : { problems, done: 'saved', at: by.at, refresh: settingsTags() }
    },
  )
}
