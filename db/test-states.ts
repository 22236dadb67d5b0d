import { type EditionState, missingEdition, shownStates, type Work, workStates } from '@/lib/edition-state'
import type { Locale } from '@/lib/locales'
import { scheduleEdition, unpublishEdition } from './commands/publish-edition'
import { approveEdition, sendBackEdition, submitEdition } from './commands/review-edition'
import { type Transaction, write } from './open'
import type { Edition } from './queries/revisions'
import { type By, byNobody } from './record'
import { aDay, editionOf, publish, save, textOf, withdraw } from './test-content'

// Every state that an edition can have, brought about by the commands that staff use.

const works = workStates.filter((work) => work !== 'missing')

/** Nothing that was never written is shown, and no work is done while readers have nothing. */
export const reachableStates: EditionState[] = [
  missingEdition,
  ...shownStates
    .flatMap((shown) => works.map((work) => ({ shown, work })))
    .filter(({ shown, work }) => shown !== 'nothing' || work !== 'done'),
]

/** A moment that no test lives to see. */
export const distantFuture = '2090-01-02T09:00:00.000Z'

type Way = { slug: string; writers?: (string | null)[]; at?: string }

/**
 * Brings an edition that nobody has begun to a state.
 * @param way.writers who saves the words that readers don't have, one after the other; null for a script
 */
export async function bringTo(articleId: string, locale: Locale, { shown, work }: EditionState, way: Way) {
  const place = { articleId, locale, at: aDay, writers: [null], ...way }
  if (shown !== 'nothing') {
    await saveInTurn({ ...place, writers: [null] }, 'Shown')
    await publish(articleId, locale, place.at)
  }
  if (shown === 'withdrawn') await withdraw(articleId, locale, place.at)
  if (shown === 'unpublished') await take(place, unpublish)
  if (work !== 'missing' && work !== 'done') await saveInTurn(place, 'Written')
  for (const step of steps[work]) await take(place, step)
}

type Place = Required<Way> & { articleId: string; locale: Locale }

async function saveInTurn({ articleId, locale, slug, writers, at }: Place, title: string) {
  for (const [turn, userId] of writers.entries()) {
    const words = { ...textOf(slug), title: `${title} ${turn}` }
    await save(articleId, locale, words, undefined, { userId, at })
  }
}

async function take({ articleId, locale, at }: Place, step: Step) {
  await write(async (tx) => step(tx, byNobody(at), (await editionOf(articleId, locale, tx))!))
}

type Step = (tx: Transaction, by: By, edition: Edition) => Promise<unknown>

const sendBack: Step = (tx, by, edition) => sendBackEdition(tx, by, edition, 'Why?')
const unpublish: Step = (tx, by, edition) => unpublishEdition(tx, by, edition, null)
const schedule: Step = (tx, by, edition) =>
  scheduleEdition(tx, by, {
    ...{ edition, revisionId: edition.workingRevisionId!, publishAt: distantFuture },
    ...{ note: '', urgentReason: '' },
  })

const steps: Record<Work, Step[]> = {
  missing: [],
  done: [],
  draft: [],
  submitted: [submitEdition],
  sentBack: [submitEdition, sendBack],
  approved: [submitEdition, approveEdition],
  scheduled: [submitEdition, approveEdition, schedule],
}
