import { copyFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import type { FormAnswer } from '@/components/desk/form-action'
import { startSession } from '@/db/commands/sessions'
import { database, read, write } from '@/db/open'
import { findRevision } from '@/db/queries/revisions'
import { anArticle, aPerson, editionOf, textOf } from '@/db/test-content'
import { closeDatabase, everyRow, useTestDatabase } from '@/db/test-database'
import { bringTo, reachableStates } from '@/db/test-states'
import { type EditionState, editionState, missingEdition } from '@/lib/edition-state'
import { newId } from '@/lib/id'
import { sessionCookieName } from '@/lib/session-cookie'
import { persons, readVerdicts } from '@/lib/test-verdicts'
import { type Act, actNames } from '@/lib/workflow'
import { newRequest } from '../../../test-next'
import * as publishing from './publish-actions'
import * as reviewing from './review-actions'
import { choiceFormOf, editionFormOf, wordsForm } from './test-forms'

vi.mock('next/headers', async () => (await import('../../../test-next')).nextHeaders)
vi.mock('next/navigation', async () => (await import('../../../test-next')).nextNavigation)
vi.mock('next/cache', async () => (await import('../../../test-next')).nextCache)
vi.mock('next/server', async () => (await import('../../../test-next')).nextServer)

const siteUrl = 'https://msz.example'
vi.stubEnv('SITE_URL', siteUrl)
// The clock stands still: a session that is older than a minute would be touched by whoever is refused.
vi.useFakeTimers({ toFake: ['Date'] })

// The table of lib/test-verdicts.txt once more, on real storage through the Server Actions: one article for each state,
// its words saved by everybody who 'wrote'.

const articleIds = new Map<string, string>()
const tokens = new Map<string, string>()

const { file } = useTestDatabase(async () => {
  const writers: string[] = []
  for (const { name, role, languages, isWriter } of persons) {
    const email = `${name.replaceAll(' ', '.')}@example.org`
    const userId = await aPerson(role, [...languages] as ('pl' | 'en')[], email)
    const by = { userId, at: new Date().toISOString() }
    tokens.set(name, await write((tx) => startSession(tx, by, '')))
    if (isWriter) writers.push(userId)
  }
  for (const state of reachableStates) {
    const articleId = await anArticle('en')
    articleIds.set(keyOf(state), articleId)
    await bringTo(articleId, 'en', state, { slug: keyOf(state).toLowerCase(), writers })
  }
})

type Action = (before: FormAnswer, form: FormData) => Promise<FormAnswer>

const actions: Record<Act, Action> = {
  submit: reviewing.submitEdition,
  takeBack: reviewing.takeBackEdition,
  sendBack: reviewing.sendBackEdition,
  approve: reviewing.approveEdition,
  publish: publishing.publishEdition,
  schedule: publishing.scheduleEdition,
  unschedule: publishing.unscheduleEdition,
  withdraw: publishing.withdrawEdition,
  unpublish: publishing.unpublishEdition,
}

/** These save the words of the form first. */
const savingActs: Act[] = ['submit', 'publish', 'schedule']

/** Everything that any of them may ask for. */
const said = {
  ...{ comment: 'Please look again', change: 'noted', note: 'The date', urgentReason: 'An accident' },
  ...{ publishAt: '2090-01-02T10:00', redirectTo: '' },
}

/** Where each act leads; what readers have and the work stay as they were unless they are named here. */
const results: Record<Act, Partial<EditionState>> = {
  submit: { work: 'submitted' },
  takeBack: { work: 'draft' },
  sendBack: { work: 'sentBack' },
  approve: { work: 'approved' },
  publish: { shown: 'published', work: 'done' },
  schedule: { work: 'scheduled' },
  unschedule: { work: 'approved' },
  withdraw: { shown: 'withdrawn' },
  unpublish: { shown: 'unpublished' },
}

const cells = readVerdicts()
const written = reachableStates.filter(({ work }) => work !== 'missing')
const situations = actNames.flatMap((act) => written.map((state) => ({ act, ...state })))

let untouched: ReturnType<typeof everyRow>
beforeAll(startAnew)

test.each(situations)(
  '$act, where readers have $shown and the work is $work',
  async ({ act, shown, work }) => {
    const state = { shown, work }
    const articleId = articleIds.get(keyOf(state))!
    for (const { person, verdict } of cellsOf(act, state)) {
      const answer = await perform(act, articleId, person.name)
      expect([person.name, answer.problems[0]?.code ?? 'yes']).toEqual([person.name, verdict])
      if (verdict === 'yes') {
        await expectDone(articleId, act, state)
        startAnew()
      } else expect(rowsWritten()).toBe(0)
    }
    expect(everyRow()).toEqual(untouched)
  },
)

test.each(actNames)('%s, where nobody has begun to write', async (act) => {
  const articleId = articleIds.get(keyOf(missingEdition))!
  for (const { person, verdict } of cellsOf(act, missingEdition)) {
    const answer = await perform(act, articleId, person.name)
    const code = answer.problems[0]?.code ?? 'yes'
    if (verdict === 'notAllowed') expect(code).toBe('notAllowed')
    // Its first words are saved with the act, so they are a draft by then.
    else if (savingActs.includes(act)) expect(code).toBe('yes')
    else expect(code).toBe('stale')
    if (code === 'yes') startAnew()
    else expect(rowsWritten()).toBe(0)
  }
  expect(everyRow()).toEqual(untouched)
})

function cellsOf(act: Act, state: EditionState) {
  return cells.filter((cell) => cell.act === act && keyOf(cell.state) === keyOf(state))
}

async function perform(act: Act, articleId: string, person: string) {
  newRequest({ origin: siteUrl }, { [sessionCookieName]: tokens.get(person)! })
  return actions[act]({ problems: [] }, await formFor(act, articleId))
}

async function formFor(act: Act, articleId: string) {
  const edition = await editionOf(articleId, 'en')
  const revision = await findRevision(read(), edition?.workingRevisionId ?? null)
  if (edition && revision)
    return (savingActs.includes(act) ? editionFormOf : choiceFormOf)(edition, revision, said)
  const words = { ...textOf('first'), leadPhotoId: null, photoIds: [], topicIds: [] }
  const absent = { editionId: newId(), revisionId: newId(), version: '1' }
  return wordsForm({ articleId, locale: 'en' }, words, null, { ...said, ...absent })
}

/** The act has led where it should, is one row of the record, and nothing else was recorded. */
async function expectDone(articleId: string, act: Act, state: EditionState) {
  // Taking off the site cancels a plan; its words stay approved.
  const work = state.work === 'scheduled' ? 'approved' : state.work
  expect(editionState(await editionOf(articleId, 'en'))).toEqual({ ...state, work, ...results[act] })
  const added = everyRow().changes!.slice(untouched.changes!.length)
  expect(added).toMatchObject([{ action: `${act}Edition` }])
}

function startAnew() {
  closeDatabase()
  copyFileSync(`${file}-template`, file)
  untouched ??= everyRow()
}

/** How many rows were written, changed or removed since the database was opened: asked of SQLite after each refusal. */
function rowsWritten() {
  return database().writer.prepare<[], { rows: number }>('SELECT total_changes() AS rows').get()!.rows
}

function keyOf({ shown, work }: EditionState) {
  return `${shown}-${work}`
}
