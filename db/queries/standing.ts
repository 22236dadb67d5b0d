import type { Locale } from '@/lib/locales'
import type { Actor } from '@/lib/permissions'
import type { Reader } from '../open'
import { findPlan } from './plans'
import type { Edition, Revision } from './revisions'
import { missingSituation, type Situation, situationOf } from './situations'
import { isSlugTaken } from './stops'
import { listUnpublishedLinks } from './unpublished-links'

/** How an edition stands as it is saved: its state, what one person may do with it, and what only the server can see. */
export type Standing = Omit<Situation, 'isWriter'> & {
  /** Null before the first words were saved. */
  editionId: string | null
  /** When it becomes public by itself, and whether the words that were saved last go with it. */
  plan: { publishAt: string; isThese: boolean } | null
  /** Links of the text to articles of this site that readers don't have now. */
  unpublishedLinks: string[]
  /** The address, where another edition of this language has it or had it. */
  takenSlug: string | null
}

export async function standingOf(
  reader: Reader,
  edition: Edition,
  { body, slug }: Pick<Revision, 'body' | 'slug'>,
  actor: Actor,
): Promise<Standing> {
  const { isWriter: _, ...situation } = await situationOf(reader, edition, actor)
  const plan = await findPlan(reader, edition.id)
  const isTaken = slug !== '' && (await isSlugTaken(reader, edition, slug))
  return {
    ...situation,
    editionId: edition.id,
    plan: plan && { publishAt: plan.publishAt, isThese: plan.revisionId === edition.workingRevisionId },
    unpublishedLinks: await listUnpublishedLinks(reader, edition, { body }, new Date().toISOString()),
    takenSlug: isTaken ? slug : null,
  }
}

/** Of an edition that nobody has begun. */
export function missingStanding(actor: Actor, locale: Locale): Standing {
  const nothing = { editionId: null, plan: null, unpublishedLinks: [], takenSlug: null }
  return { ...missingSituation(actor, locale), ...nothing }
}
