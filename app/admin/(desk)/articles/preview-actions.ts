'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import * as commands from '@/db/commands/preview-links'
import { env } from '@/lib/env'
import { previewDays, previewPath } from '@/lib/preview-link'
import { deskAction, refusal } from '../../action'

const sharing = z.object({
  editionId: z.uuid(),
  label: z.string().trim(),
  days: z.coerce.number().pipe(z.literal(previewDays)),
})
const choice = z.object({ editionId: z.uuid(), previewLinkId: z.uuid() })

const day = 24 * 60 * 60_000

/** Makes a secret address for somebody without an account. The answer holds it, this once. */
export async function sharePreview(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'sharePreview', schema: sharing, form }, async ({ tx, by, input }) => {
    const { editionId, label, days } = input
    const expiresAt = new Date(Date.parse(by.at) + days * day).toISOString()
    const shared = await commands.sharePreview(tx, by, { editionId, label, expiresAt })
    if ('problems' in shared) return shared
    const previewAddress = env().SITE_URL + previewPath(shared.token)
    return { problems: [], done: 'saved', at: by.at, previewAddress }
  })
}

/** Ends a secret address at once. */
export async function revokePreview(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'sharePreview', schema: choice, form }, async ({ tx, by, input }) => {
    const isRevoked = await commands.revokePreview(tx, by, input.editionId, input.previewLinkId)
    return isRevoked ? { problems: [], done: 'saved', at: by.at } : refusal('stale')
  })
}
