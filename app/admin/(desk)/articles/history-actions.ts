'use server'

import type { FormAnswer } from '@/components/desk/form-action'
import { restoreRevision as restore } from '@/db/commands/restore-revision'
import { findEdition, findRevision } from '@/db/queries/revisions'
import { may } from '@/lib/permissions'
import { deskAction, refusal } from '../../action'
import { refusedSave } from './acting'
import { restoreForm } from './forms'

/** Takes up an earlier revision again, as a new one. Readers see nothing of it. */
export async function restoreRevision(_: FormAnswer, form: FormData) {
  const request = { permission: 'saveEdition', schema: restoreForm, form } as const
  return deskAction(request, async ({ tx, by, staff, input }) => {
    const edition = await findEdition(tx, input.editionId)
    const earlier = await findRevision(tx, input.revisionId)
    if (edition?.locale !== input.locale || earlier?.editionId !== edition.id) return refusal('stale')
    const isArranging = may(staff, 'arrangePhotos')
    const saved = await restore(tx, by, { edition, earlier, isArranging })
    if ('problems' in saved) return refusedSave(tx, saved)
    return { problems: [], goTo: `/admin/articles/${edition.articleId}/${edition.locale}` }
  })
}
