import { type EditionState, editionState, missingEdition } from '@/lib/edition-state'
import type { Locale } from '@/lib/locales'
import type { Actor } from '@/lib/permissions'
import { type Act, actNames, needsReason, type Verdict, verdictOn } from '@/lib/workflow'
import type { Reader } from '../open'
import { type Edition, listWriters } from './revisions'

/** How an edition stands for one person: its state, and what they may do with it now. */
export type Situation = {
  state: EditionState
  isWriter: boolean
  verdicts: Record<Act, Verdict>
  /** Publishing now would be without a second person's look, and needs a reason. */
  needsReason: boolean
  /** Readers know other words already: they are owed a note, or the publisher's word that the change is small. */
  isChange: boolean
}

export async function situationOf(reader: Reader, edition: Edition, actor: Actor): Promise<Situation> {
  const state = editionState(edition)
  const isWriter = (await listWriters(reader, edition)).includes(actor.id)
  const verdicts = verdictsOf(actor, { state, locale: edition.locale, isWriter })
  const isChange = edition.publishedAt !== null && edition.publicRevisionId !== edition.workingRevisionId
  return { state, isWriter, verdicts, needsReason: needsReason({ state, isWriter }), isChange }
}

/** Of an edition that nobody has begun. */
export function missingSituation(actor: Actor, locale: Locale): Omit<Situation, 'isWriter'> {
  const state = missingEdition
  const verdicts = verdictsOf(actor, { state, locale, isWriter: false })
  return { state, verdicts, needsReason: false, isChange: false }
}

function verdictsOf(actor: Actor, situation: Parameters<typeof verdictOn>[2]) {
  return Object.fromEntries(actNames.map((act) => [act, verdictOn(act, actor, situation)])) as Record<
    Act,
    Verdict
  >
}
