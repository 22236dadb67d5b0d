import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@/lib/id'
import type { Actor } from '@/lib/permissions'
import { type Act, actNames } from '@/lib/workflow'
import { read, write } from '../open'
import { findNewsArticle } from '../queries/news'
import { type Edition, findEdition, findRevision, type Revision } from '../queries/revisions'
import { situationOf } from '../queries/situations'
import { aDay, anArticle, aPerson, editionOf, textOf } from '../test-content'
import { useTestDatabase } from '../test-database'
import { publishDue } from './publish-due'
import * as publishing from './publish-edition'
import * as reviewing from './review-edition'
import { type Base, saveEdition } from './save-edition'

// Two people write in three forms, in any order, and do with the text whatever the workflow lets them do.

const people: Actor[] = []

useTestDatabase(async () => {
  for (const name of ['anna', 'jan'])
    people.push({
      id: await aPerson('publisher', [], `${name}@example.org`),
      role: 'publisher',
      languages: [],
    })
})

type Form = {
  formId: string
  person: Actor
  base: Base | null
  /** The text that its writer has before them, or has just sent. */
  seen?: string
}
type Acknowledged = Base & { title: string; form: Form }

const form = fc.nat({ max: 2 })
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('save'), form, reason: fc.constantFrom('autosaved', 'saved') }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lose the answer'), form }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('act'), form, act: fc.constantFrom(...actNames) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.nat({ max: 12 }) }) },
)
type Step = {
  kind: 'save' | 'lose the answer' | 'act' | 'wait'
  form?: number
  reason?: 'autosaved' | 'saved'
  act?: Act
  minutes?: number
}

test('no text is lost or written over unseen, and none that was approved, planned or public ever changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), async (steps) => {
      const desk = new Desk(await anArticle())
      for (const one of steps as Step[]) {
        await desk.take(one)
        await desk.expectPublicText()
      }
      await desk.expectNothingLost()
      await desk.expectNothingChanged()
    }),
    { numRuns: 25, interruptAfterTimeLimit: 8000 },
  )
})

class Desk {
  #now = Date.parse(aDay)
  #words = 0
  #forms: Form[]
  #acknowledged: Acknowledged[] = []
  /** What was approved, planned or public, as it was then. */
  #named = new Map<string, Revision>()
  #publicId: string | null = null
  #plannedId: string | null = null

  constructor(readonly articleId: string) {
    const [anna, jan] = people as [Actor, Actor]
    this.#forms = [anna, anna, jan].map((person) => ({ formId: newId(), person, base: null }))
  }

  async take({ kind, form = 0, reason = 'autosaved', act, minutes = 0 }: Step) {
    const writer = this.#forms[form]!
    if (kind === 'wait') await this.#wait(minutes)
    else if (kind === 'act') await this.#act(act!, writer)
    else await this.#save(writer, reason, kind === 'save')
  }

  /** Saves another text; where somebody else's is there, the writer has seen it then, and decides for their own. */
  async #save(writer: Form, reason: 'autosaved' | 'saved', isAnswered: boolean) {
    const title = `Text ${(this.#words += 1)} of ${this.articleId}`
    const present = (await this.#working())?.title
    const answer = await this.#attempt(writer, title, reason)
    if ('problems' in answer) {
      expect(answer.problems).toEqual([{ field: 'form', code: 'stale' }])
      const { id: revisionId, version } = answer.theirs!
      Object.assign(writer, { base: { revisionId, version }, seen: answer.theirs!.title })
      return
    }
    // Nobody writes over what they have not seen.
    expect(present).toBe(writer.seen)
    writer.seen = title
    const { revisionId, version } = answer
    this.#acknowledged.push({ revisionId, version, title, form: writer })
    if (isAnswered) writer.base = { revisionId, version }
  }

  #attempt({ formId, person, base }: Form, title: string, reason: 'autosaved' | 'saved') {
    return write((tx) =>
      saveEdition(tx, this.#by(person), {
        ...{ articleId: this.articleId, locale: 'pl', from: base, formId, reason },
        text: { ...textOf(`slug-${this.articleId}`), title },
      }),
    )
  }

  async #act(act: Act, { person }: Form) {
    const edition = await editionOf(this.articleId, 'pl')
    if (!edition || (await situationOf(read(), edition, person)).verdicts[act] !== 'yes') return
    await this.#perform(act, person, edition)
    const after = (await findEdition(read(), edition.id))!
    await this.#note(after.approvedRevisionId)
    if (act === 'publish') this.#publicId = edition.workingRevisionId
    if (act === 'unpublish') this.#publicId = null
    if (act === 'schedule') this.#plannedId = edition.workingRevisionId
    await this.#note(this.#plannedId)
    await this.#note(this.#publicId)
  }

  #perform(act: Act, person: Actor, edition: Edition): Promise<unknown> {
    const by = this.#by(person)
    const words = { edition, revisionId: edition.workingRevisionId!, note: '', urgentReason: '' }
    const publishAt = new Date(this.#now + 15 * 60_000).toISOString()
    return write<unknown>((tx) => {
      if (act === 'submit') return reviewing.submitEdition(tx, by, edition)
      if (act === 'takeBack') return reviewing.takeBackEdition(tx, by, edition)
      if (act === 'sendBack') return reviewing.sendBackEdition(tx, by, edition, 'Why?')
      if (act === 'approve') return reviewing.approveEdition(tx, by, edition)
      if (act === 'publish') return publishing.publishEdition(tx, by, words)
      if (act === 'unschedule') return publishing.unscheduleEdition(tx, by, edition)
      if (act === 'schedule') return publishing.scheduleEdition(tx, by, { ...words, publishAt })
      if (act === 'withdraw') return publishing.withdrawEdition(tx, by, edition, '')
      return publishing.unpublishEdition(tx, by, edition, null)
    })
  }

  async #wait(minutes: number) {
    this.#now += minutes * 60_000
    const before = await editionOf(this.articleId, 'pl')
    const now = new Date(this.#now).toISOString()
    const { due } = await write((tx) => publishDue(tx, now))
    if (!due.some(({ editionId }) => editionId === before?.id)) return
    this.#publicId = this.#plannedId
    await this.#note(this.#publicId)
  }

  async #note(revisionId: string | null) {
    if (!revisionId || this.#named.has(revisionId)) return
    this.#named.set(revisionId, (await findRevision(read(), revisionId))!)
  }

  /** What readers see is what was published, word for word. */
  async expectPublicText() {
    const shown = await findNewsArticle(read(), 'pl', `slug-${this.articleId}`)
    expect(shown?.title ?? null).toBe(this.#named.get(this.#publicId ?? '')?.title ?? null)
  }

  /** Each text that was acknowledged is kept, or its own form wrote on in the same sitting. */
  async expectNothingLost() {
    for (const { revisionId, version, title, form } of this.#acknowledged) {
      const kept = (await findRevision(read(), revisionId))!
      if (kept.version === version) expect(kept.title).toBe(title)
      else expect(kept).toMatchObject({ formId: form.formId, createdById: form.person.id })
    }
    expect((await this.#working())?.title).toBe(this.#acknowledged.at(-1)?.title)
  }

  async expectNothingChanged() {
    for (const [revisionId, revision] of this.#named)
      expect(await findRevision(read(), revisionId)).toEqual(revision)
  }

  async #working() {
    const edition = await editionOf(this.articleId, 'pl')
    return findRevision(read(), edition?.workingRevisionId ?? null)
  }

  #by(person: Actor) {
    return { userId: person.id, at: new Date(this.#now).toISOString() }
  }
}
