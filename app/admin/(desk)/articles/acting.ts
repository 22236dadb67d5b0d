import type { z } from 'zod'
import type { FormAnswer, Theirs } from '@/components/desk/form-action'
import { type Saved, saveEdition } from '@/db/commands/save-edition'
import { nameAct } from '@/db/commands/sittings'
import type { Transaction } from '@/db/open'
import { placeOf } from '@/db/queries/news'
import { type Edition, findEdition, type Revision } from '@/db/queries/revisions'
import { type Situation, situationOf } from '@/db/queries/situations'
import { findStaffName } from '@/db/queries/staff'
import { findWorkingText } from '@/db/queries/working-texts'
import type { SaveReason } from '@/lib/save-reason'
import { type Act, permissionFor } from '@/lib/workflow'
import { newsTags } from '../../../refresh'
import { type Context, deskAction, type Outcome, refusal } from '../../action'
import { type editionChoice, type editionForm, toSaveInput } from './forms'

type Choice = z.ZodType<z.output<typeof editionChoice>>
type Form = z.ZodType<z.output<typeof editionForm>>
type Acting<Input> = Context<Input> & { edition: Edition; situation: Situation }

/** An act on an edition as the person saw it: refused where it was saved meanwhile, or makes no sense in its state. */
export function actOn<Schema extends Choice>(
  act: Act,
  { schema, form }: { schema: Schema; form: FormData },
  command: (acting: Acting<z.output<Schema>>) => Promise<Outcome>,
) {
  return deskAction({ permission: permissionFor(act), schema, form }, async (context) => {
    const { tx, staff, input } = context
    const found = await findEdition(tx, input.editionId)
    const text = found && (await findWorkingText(tx, found.articleId, input.locale))
    if (text?.edition.id !== input.editionId || !isAsSeen(text.revision, input)) return refusal('stale')
    if (text.deletedAt) return refusal('inTrash')
    const { edition } = text
    const situation = await situationOf(tx, edition, staff)
    const verdict = situation.verdicts[act]
    return verdict === 'yes' ? command({ ...context, edition, situation }) : refusal(verdict)
  })
}

function isAsSeen({ id, version }: Revision, seen: z.output<typeof editionChoice>) {
  return id === seen.revisionId && version === seen.version
}

/** Saves what is in the form, then acts on it. Where the act is refused, the words are kept all the same. */
export function saveThen<Schema extends Form>(
  act: Act,
  { schema, form, reason }: { schema: Schema; form: FormData; reason: SaveReason },
  command: (acting: Acting<z.output<Schema>> & { revisionId: string }) => Promise<Outcome>,
) {
  return deskAction({ permission: permissionFor(act), schema, form }, async (context) => {
    const { tx, by, staff, input } = context
    const saved = await saveEdition(tx, by, { ...toSaveInput(input, staff), reason: 'saved' })
    if ('problems' in saved) return refusedSave(tx, saved)
    const edition = (await findEdition(tx, saved.editionId))!
    const situation = await situationOf(tx, edition, staff)
    const verdict = situation.verdicts[act]
    const { revisionId, version, arrangement } = saved
    const answer =
      verdict === 'yes' ? await command({ ...context, edition, situation, revisionId }) : refusal(verdict)
    const isDone = answer.problems.length === 0
    if (isDone) await nameAct(tx, revisionId, reason)
    const done = isDone ? answer.done : undefined
    return { ...answer, done, saved: { revisionId, version }, arrangement, at: by.at }
  })
}

/** Does what changes what readers see of an edition, with the tags of all pages that show it before or after. */
export async function refreshing(tx: Transaction, editionId: string, change: () => Promise<FormAnswer>) {
  const before = await placeOf(tx, editionId)
  const answer = await change()
  if (answer.problems.length > 0) return answer
  return { ...answer, refresh: newsTags([before, await placeOf(tx, editionId)]) }
}

/** Why a save was refused, with what somebody else saved meanwhile. */
export async function refusedSave(
  tx: Transaction,
  { problems, theirs }: Extract<Saved, { problems: unknown }>,
): Promise<FormAnswer> {
  return theirs ? { problems, theirs: await toTheirs(tx, theirs) } : { problems }
}

async function toTheirs(tx: Transaction, revision: Revision): Promise<Theirs> {
  const { id: revisionId, version, title, lead, slug, body, savedAt: at } = revision
  const { leadPhotoId, photoIds, topicIds } = revision
  const byName = await findStaffName(tx, revision.createdById)
  return { revisionId, version, title, lead, slug, body, leadPhotoId, photoIds, topicIds, at, byName }
}
