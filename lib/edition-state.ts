/** The dates and revisions from which an edition's state follows. */
export type EditionFacts = {
  workingRevisionId: string | null
  publicRevisionId: string | null
  submittedAt: string | null
  sentBackAt: string | null
  approvedRevisionId: string | null
  publishAt: string | null
  publishedAt: string | null
  withdrawnAt: string | null
  unpublishedAt: string | null
}

/** What readers have: nothing yet, the text, the text with a notice, or no longer anything. */
export const shownStates = ['nothing', 'published', 'withdrawn', 'unpublished'] as const

/**
 * How far the desk is with words that readers don't have. missing: none were written. done: readers have them. draft:
 * somebody writes. submitted: they wait for a second person. sentBack: that person wants a change. approved: they may be
 * published. scheduled: they become public by themselves.
 */
export const workStates = [
  'missing',
  'done',
  'draft',
  'submitted',
  'sentBack',
  'approved',
  'scheduled',
] as const

export type Shown = (typeof shownStates)[number]
export type Work = (typeof workStates)[number]
export type EditionState = { shown: Shown; work: Work }

export const missingEdition: EditionState = { shown: 'nothing', work: 'missing' }

export function editionState(edition: EditionFacts | undefined): EditionState {
  return edition ? { shown: shownOf(edition), work: workOf(edition) } : missingEdition
}

function shownOf({ publishedAt, withdrawnAt, unpublishedAt }: EditionFacts): Shown {
  if (unpublishedAt) return 'unpublished'
  if (withdrawnAt) return 'withdrawn'
  return publishedAt ? 'published' : 'nothing'
}

function workOf(edition: EditionFacts): Work {
  const { workingRevisionId, publicRevisionId, approvedRevisionId } = edition
  if (!workingRevisionId) return 'missing'
  if (edition.publishAt) return 'scheduled'
  if (workingRevisionId === publicRevisionId) return 'done'
  if (workingRevisionId === approvedRevisionId) return 'approved'
  if (edition.submittedAt) return 'submitted'
  return edition.sentBackAt ? 'sentBack' : 'draft'
}

/** The words by which staff name a state, and filter lists; work on what readers have is 'changed'. */
export const stateWords = [
  'missing',
  'draft',
  'submitted',
  'sentBack',
  'approved',
  'scheduled',
  'published',
  'changed',
  'withdrawn',
  'unpublished',
] as const

export type StateWord = (typeof stateWords)[number]

/** One or two words: what readers have, and how the work goes. */
export function wordsOfState({ shown, work }: EditionState): StateWord[] {
  const ofShown = shown === 'nothing' ? [] : [shown]
  if (work === 'done') return ofShown
  return [...ofShown, work === 'draft' && shown !== 'nothing' ? 'changed' : work]
}

export function isStateWord(value: unknown): value is StateWord {
  return stateWords.some((word) => word === value)
}
