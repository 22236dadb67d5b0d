/** The dates and revisions from which an edition's state follows. */
export type EditionFacts = {
  workingRevisionId: string | null
  publicRevisionId: string | null
  submittedAt: string | null
  publishedAt: string | null
  withdrawnAt: string | null
}

/**
 * What an edition is to staff. draft: never public. submitted: a draft that waits for a publisher.
 * published: readers see what staff see. changed: public, with work that readers do not see yet.
 * withdrawn: its page stays and says so; it is in no list.
 */
export type EditionState = 'missing' | 'draft' | 'submitted' | 'published' | 'changed' | 'withdrawn'

export function editionState(edition: EditionFacts | undefined): EditionState {
  if (!edition) return 'missing'
  if (edition.withdrawnAt) return 'withdrawn'
  if (edition.publishedAt)
    return edition.workingRevisionId === edition.publicRevisionId ? 'published' : 'changed'
  return edition.submittedAt ? 'submitted' : 'draft'
}

export const editionStates = ['missing', 'draft', 'submitted', 'published', 'changed', 'withdrawn'] as const

export function isEditionState(value: unknown): value is EditionState {
  return editionStates.some((state) => state === value)
}
