import { saveEdition } from '@/db/commands/save-edition'
import { findEdition } from '@/db/queries/revisions'
import { standingOf } from '@/db/queries/standing'
import { deskCommand } from '../../action'
import { readForm } from '../../read-form'
import { refusedSave } from '../../(desk)/articles/acting'
import { savingForm, toSaveInput } from '../../(desk)/articles/forms'

/**
 * Keeps the words (and the photos and topics) of an open form. Readers see nothing of it. A handler and not an action:
 * those wait for one another and render the page anew, and a form that is open while the site is replaced must save.
 */
export async function POST(request: Request) {
  const answer = await deskCommand(
    { permission: 'saveEdition', schema: savingForm, form: () => readForm(request) },
    async ({ tx, by, staff, input }) => {
      const { reason } = input
      const result = await saveEdition(tx, by, { ...toSaveInput(input, staff), reason })
      if ('problems' in result) return refusedSave(tx, result)
      const { revisionId, version, arrangement, editionId } = result
      const standing = await standingOf(tx, (await findEdition(tx, editionId))!, input, staff)
      const saved = { revisionId, version }
      return { problems: [], done: 'saved', saved, arrangement, standing, at: by.at }
    },
  )
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}
