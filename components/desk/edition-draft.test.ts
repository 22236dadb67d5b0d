import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DraftContent, EditionDraft } from './edition-draft'
import type { Base, FormAnswer, Theirs } from './form-action'

const content: DraftContent = {
  ...{ title: 'Title', lead: 'Lead', slug: 'title', body: { type: 'doc' } },
  ...{ leadPhotoId: null, photoIds: [], topicIds: [], sourceRevisionId: null },
}
const base: Base = { revisionId: 'first', version: 1 }

type Sent = { title: string; base: Base | null; reason: string }

/** A server that answers when the test says so: each save in turn, by the function that is returned for it. */
class Server {
  sent: Sent[] = []
  #answers: ((answer: FormAnswer | Error) => void)[] = []

  receive = (received: DraftContent, from: Base | null, reason: string) => {
    this.sent.push({ title: received.title, base: from, reason })
    return new Promise<FormAnswer>((resolve, reject) =>
      this.#answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
    )
  }

  /** Answers the oldest save that waits, and lets the form take it in. */
  async answer(answer: FormAnswer | Error) {
    this.#answers.shift()!(answer)
    await vi.advanceTimersByTimeAsync(0)
  }

  get waiting() {
    return this.#answers.length
  }
}

let server: Server
let draft: EditionDraft

beforeEach(() => {
  vi.useFakeTimers()
  server = new Server()
  draft = new EditionDraft(content, base, server.receive)
})

afterEach(() => {
  vi.useRealTimers()
})

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const typed = (title: string) => draft.change({ title })
const status = () => draft.getState().status
const titles = () => server.sent.map(({ title }) => title)

const savedAs = (version: number): FormAnswer => ({
  ...{ problems: [], done: 'saved', at: `2026-03-02T09:00:0${version}.000Z` },
  saved: { revisionId: 'first', version },
})
const unreachable = new TypeError('fetch failed')
const signedOut: FormAnswer = { problems: [{ field: 'form', code: 'signedOut' }] }
const theirs: Theirs = {
  ...{ title: 'Theirs', lead: 'Lead', slug: 'title', body: { type: 'doc' } },
  ...{ leadPhotoId: null, photoIds: [], topicIds: [] },
  ...{ revisionId: 'theirs', version: 4, at: '2026-03-02T09:00:00.000Z', byName: 'Anna' },
}
const stale: FormAnswer = { problems: [{ field: 'form', code: 'stale' }], theirs }

describe('saving by itself', () => {
  test('what was typed is on its way within two seconds of a pause, and not at every key', async () => {
    for (const title of ['T', 'Ti', 'Tit']) {
      typed(title)
      await pass(500)
    }
    expect(server.sent).toEqual([])
    expect(status()).toBe('unsaved')
    await pass(1500)
    expect(server.sent).toEqual([{ title: 'Tit', base, reason: 'autosaved' }])
    expect(status()).toBe('saving')
    await server.answer(savedAs(2))
    expect(draft.getState()).toMatchObject({
      ...{ status: 'saved', base: { revisionId: 'first', version: 2 }, savedAt: '2026-03-02T09:00:02.000Z' },
    })
  })

  test('nothing is sent while nothing was typed', async () => {
    await pass(60_000)
    draft.flush()
    expect(server.sent).toEqual([])
    expect(status()).toBe('saved')
  })

  test('it says that it saved of itself, so that the focus stays where it is', async () => {
    typed('A')
    await pass(2000)
    await server.answer(savedAs(2))
    expect(draft.getState().isAsked).toBe(false)
  })

  test('keys during a save are not said to be kept, and lead to another save, from where the first one led', async () => {
    typed('A')
    await pass(2000)
    typed('AB')
    expect(status()).toBe('saving')
    await server.answer(savedAs(2))
    expect(status()).toBe('unsaved')
    await pass(2000)
    expect(server.sent[1]).toEqual({
      ...{ title: 'AB', base: { revisionId: 'first', version: 2 }, reason: 'autosaved' },
    })
    await server.answer(savedAs(3))
    expect(status()).toBe('saved')
  })

  test('a save that takes long is not overtaken by another', async () => {
    typed('A')
    await pass(2000)
    typed('AB')
    await pass(10_000)
    expect(titles()).toEqual(['A'])
    await server.answer(savedAs(2))
    await pass(2000)
    expect(titles()).toEqual(['A', 'AB'])
  })

  test('an edition’s first words are saved without a base, and the next from them', async () => {
    draft = new EditionDraft(content, null, server.receive)
    typed('A')
    await pass(2000)
    expect(server.sent[0]?.base).toBeNull()
    await server.answer(savedAs(1))
    typed('AB')
    await pass(2000)
    expect(server.sent[1]?.base).toEqual({ revisionId: 'first', version: 1 })
  })

  test('whoever listens is told of each state, and can stop listening', async () => {
    const seen: string[] = []
    const stop = draft.subscribe(() => seen.push(status()))
    typed('A')
    await pass(2000)
    await server.answer(savedAs(2))
    expect([...new Set(seen)]).toEqual(['saved', 'unsaved', 'saving'].filter((one) => seen.includes(one)))
    expect(seen.at(-1)).toBe('saved')
    stop()
    typed('AB')
    expect(seen.at(-1)).toBe('saved')
  })
})

describe('saving on purpose', () => {
  test('it is at once, and says so', async () => {
    typed('A')
    void draft.save()
    await pass(0)
    expect(server.sent).toEqual([{ title: 'A', base, reason: 'saved' }])
    await server.answer(savedAs(2))
    expect(draft.getState()).toMatchObject({ status: 'saved', isAsked: true, answer: { done: 'saved' } })
    await pass(10_000)
    expect(titles()).toEqual(['A'])
  })

  test('it waits for what is being saved, so that answers come in the order of what was typed', async () => {
    typed('A')
    await pass(2000)
    typed('AB')
    const saved = draft.save()
    await pass(0)
    expect(titles()).toEqual(['A'])
    await server.answer(savedAs(2))
    expect(server.sent[1]).toEqual({
      title: 'AB',
      base: { revisionId: 'first', version: 2 },
      reason: 'saved',
    })
    await server.answer(savedAs(3))
    expect(await saved).toEqual(savedAs(3))
    expect(draft.getState().base).toEqual({ revisionId: 'first', version: 3 })
    await pass(10_000)
    expect(server.sent).toHaveLength(2)
  })

  test('words that can’t be saved as they are say where, and are tried again once they are changed', async () => {
    const refused: FormAnswer = { problems: [{ field: 'slug', code: 'slugInvalid' }] }
    draft.change({ slug: 'a b' })
    await pass(2000)
    await server.answer(refused)
    expect(draft.getState()).toMatchObject({ status: 'refused', answer: refused, base })
    await pass(60_000)
    expect(server.sent).toHaveLength(1)
    draft.change({ slug: 'a-b' })
    await pass(2000)
    await server.answer(savedAs(2))
    expect(status()).toBe('saved')
  })
})

describe('while the server can’t be reached', () => {
  test('it is tried again, with growing pauses, until the server has the words as they are by then', async () => {
    typed('A')
    await pass(2000)
    const times: number[] = []
    for (let attempt = 1; attempt < 8; attempt += 1) {
      await server.answer(unreachable)
      expect(status()).toBe('unreachable')
      const since = Date.now()
      typed(`A${attempt}`)
      expect(status()).toBe('unreachable')
      while (server.waiting === 0) await pass(500)
      times.push(Date.now() - since)
    }
    expect(times).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
    expect(server.sent.at(-1)).toEqual({ title: 'A7', base, reason: 'autosaved' })
    await server.answer(savedAs(2))
    expect(draft.getState()).toMatchObject({ status: 'saved', content: { title: 'A7' } })
  })

  test('the pauses begin anew once it was reached', async () => {
    typed('A')
    await pass(2000)
    for (const wait of [2000, 4000]) {
      await server.answer(unreachable)
      await pass(wait)
    }
    await server.answer(savedAs(2))
    typed('AB')
    await pass(2000)
    await server.answer(unreachable)
    await pass(2000)
    expect(titles().at(-1)).toBe('AB')
    expect(server.sent).toHaveLength(5)
  })

  test('a connection that is back saves at once', async () => {
    typed('A')
    await pass(2000)
    await server.answer(unreachable)
    typed('AB')
    draft.flush()
    await pass(0)
    expect(titles()).toEqual(['A', 'AB'])
  })
})

describe('when the session is over', () => {
  async function untilSignedOut() {
    typed('A')
    await pass(2000)
    typed('AB')
    await server.answer(signedOut)
  }

  test('the words are held, and nothing more is sent', async () => {
    await untilSignedOut()
    typed('ABC')
    draft.flush()
    await pass(60_000)
    expect(titles()).toEqual(['A'])
    expect(draft.getState()).toMatchObject({ status: 'signedOut', content: { title: 'ABC' }, base })
  })

  test('after signing in they are saved as they are by then', async () => {
    await untilSignedOut()
    typed('ABC')
    void draft.save()
    await pass(0)
    expect(titles()).toEqual(['A', 'ABC'])
    await server.answer(savedAs(2))
    expect(status()).toBe('saved')
    typed('ABCD')
    await pass(2000)
    expect(titles()).toEqual(['A', 'ABC', 'ABCD'])
  })
})

describe('when somebody else saved meanwhile', () => {
  async function untilConflict() {
    typed('A')
    await pass(2000)
    typed('AB')
    await server.answer(stale)
  }

  test('the words are held, and nothing more is sent until the person decides', async () => {
    await untilConflict()
    typed('ABC')
    draft.flush()
    await pass(60_000)
    expect(titles()).toEqual(['A'])
    expect(draft.getState()).toMatchObject({ status: 'conflict', theirs, content: { title: 'ABC' }, base })
  })

  const theirBase = { revisionId: theirs.revisionId, version: theirs.version }

  test('the person’s own words are kept after theirs, and then what was decided', async () => {
    await untilConflict()
    draft.resolve({ title: 'Both' }, theirBase)
    await pass(0)
    expect(server.sent[1]).toEqual({ title: 'AB', base: theirBase, reason: 'saved' })
    expect(draft.getState()).toMatchObject({ status: 'saving', theirs: null, content: { title: 'Both' } })
    await server.answer({ problems: [], saved: { revisionId: 'mine', version: 1 } })
    await pass(2000)
    expect(server.sent[2]).toEqual({
      ...{ title: 'Both', base: { revisionId: 'mine', version: 1 }, reason: 'autosaved' },
    })
    await server.answer({ problems: [], saved: { revisionId: 'both', version: 1 } })
    expect(draft.getState()).toMatchObject({ status: 'saved', base: { revisionId: 'both', version: 1 } })
  })

  test('whoever types on while that is saved loses nothing', async () => {
    await untilConflict()
    draft.resolve({ title: 'Both' }, theirBase)
    await pass(0)
    typed('Both, and more')
    await server.answer({ problems: [], saved: { revisionId: 'mine', version: 1 } })
    await pass(2000)
    expect(titles()).toEqual(['A', 'AB', 'Both, and more'])
  })

  test('where yet another save came in between, it is shown with what was decided', async () => {
    await untilConflict()
    draft.resolve({ title: 'Both' }, theirBase)
    await pass(0)
    const again = { ...theirs, title: 'Theirs again', version: 5 }
    await server.answer({ ...stale, theirs: again })
    expect(draft.getState()).toMatchObject({ status: 'conflict', theirs: again, content: { title: 'Both' } })
  })

  test('an act that was refused for it is held as well', async () => {
    const acted = draft.saveAnd(async () => stale)
    await pass(0)
    expect(await acted).toEqual(stale)
    expect(draft.getState()).toMatchObject({ status: 'conflict', theirs, isAsked: true })
  })

  test('what was asked for while the conflict was on its way is not done', async () => {
    typed('A')
    await pass(2000)
    const perform = vi.fn(async () => savedAs(3))
    const acted = draft.saveAnd(perform)
    const saved = draft.save()
    await server.answer(stale)
    await pass(60_000)
    expect(perform).not.toHaveBeenCalled()
    expect(titles()).toEqual(['A'])
    expect([await acted, await saved]).toEqual([stale, stale])
    expect(draft.getState()).toMatchObject({ status: 'conflict', theirs })
  })
})

describe('acts of the workflow', () => {
  const done: FormAnswer = { problems: [], done: 'approved', at: '2026-03-02T09:00:09.000Z' }

  test('an act that saves has its turn, and its answer says what is saved', async () => {
    typed('A')
    const seen: (Base | null)[] = []
    const acted = draft.saveAnd(async ({ title }, from) => {
      seen.push(from)
      return { ...savedAs(2), done: title === 'A' ? 'published' : undefined }
    })
    await pass(0)
    expect(await acted).toMatchObject({ done: 'published' })
    expect(seen).toEqual([base])
    expect(draft.getState()).toMatchObject({ status: 'saved', isAsked: true, base: { version: 2 } })
    await pass(10_000)
    expect(server.sent).toEqual([])
  })

  test('where it is refused but the words are kept, they count as saved and the reasons are told', async () => {
    typed('A')
    const problems: FormAnswer['problems'] = [{ field: 'lead', code: 'leadMissing' }]
    await draft.saveAnd(async () => ({ problems, saved: { revisionId: 'second', version: 1 } }))
    expect(draft.getState()).toMatchObject({
      ...{ status: 'saved', base: { revisionId: 'second', version: 1 }, answer: { problems }, isAsked: true },
    })
  })

  test('an act on what is saved saves first what is not, and names the revision that it led to', async () => {
    typed('A')
    const seen: Base[] = []
    const acted = draft.act(async (from) => {
      seen.push(from)
      return done
    })
    await pass(0)
    expect(server.sent).toMatchObject([{ title: 'A', reason: 'autosaved' }])
    expect(seen).toEqual([])
    await server.answer(savedAs(2))
    expect(await acted).toEqual(done)
    expect(seen).toEqual([{ revisionId: 'first', version: 2 }])
    expect(draft.getState()).toMatchObject({ status: 'saved', answer: done, isAsked: true })
  })

  test('where nothing is new it acts at once', async () => {
    expect(await draft.act(async () => done)).toEqual(done)
    expect(server.sent).toEqual([])
  })

  test.each<[string, FormAnswer | Error, string]>([
    ['somebody else saved meanwhile', stale, 'conflict'],
    ['the session is over', signedOut, 'signedOut'],
    ['the server can’t be reached', unreachable, 'unreachable'],
    ['a field can’t be saved', { problems: [{ field: 'slug', code: 'slugInvalid' }] }, 'refused'],
  ])('it does not act where %s', async (_, answer, expected) => {
    typed('A')
    const act = vi.fn(async () => done)
    const acted = draft.act(act)
    await pass(0)
    await server.answer(answer)
    await acted
    expect(act).not.toHaveBeenCalled()
    expect(status()).toBe(expected)
  })

  test('an act during which the session ended asks to sign in; one that got no answer says so', async () => {
    await draft.act(async () => Promise.reject(unreachable))
    expect(draft.getState()).toMatchObject({
      status: 'saved',
      answer: { problems: [{ code: 'unreachable' }] },
    })
    await draft.act(async () => signedOut)
    expect(status()).toBe('signedOut')
  })
})

describe('photos and topics', () => {
  const chosen = { leadPhotoId: 'photo', photoIds: ['photo'], topicIds: ['topic'] }

  test('those that somebody else chose meanwhile are taken over', async () => {
    typed('A')
    await pass(2000)
    await server.answer({ ...savedAs(2), arrangement: chosen })
    expect(draft.getState()).toMatchObject({
      ...{ status: 'saved', content: { title: 'A', ...chosen }, savedArrangement: chosen },
    })
    await pass(60_000)
    expect(server.sent).toHaveLength(1)
  })

  test('not where this form has chosen others while it was saved', async () => {
    typed('A')
    await pass(2000)
    draft.change({ photoIds: ['mine'] })
    await server.answer({ ...savedAs(2), arrangement: chosen })
    expect(draft.getState().content).toMatchObject({ leadPhotoId: null, photoIds: ['mine'], topicIds: [] })
    expect(draft.getState().savedArrangement).toEqual(chosen)
  })
})

describe('what the server has since', () => {
  const restored = { ...content, title: 'Restored' }

  test('a later revision is taken over where nothing typed is unsaved', async () => {
    const later = { revisionId: 'second', version: 1 }
    draft.adopt(restored, later)
    expect(draft.getState()).toMatchObject({ status: 'saved', content: restored, base: later })
    typed('A')
    await pass(2000)
    expect(server.sent).toEqual([{ title: 'A', base: later, reason: 'autosaved' }])
  })

  test.each<[string, Base | null, () => void]>([
    ['the same one', base, () => undefined],
    ['an earlier one', { revisionId: 'an earlier one', version: 9 }, () => undefined],
    ['none', null, () => undefined],
    ['a later one while something is unsaved', { revisionId: 'second', version: 1 }, () => typed('A')],
  ])('%s is not', (_, other, prepare) => {
    prepare()
    const before = draft.getState()
    draft.adopt(restored, other)
    expect(draft.getState()).toEqual(before)
  })
})

describe('before the page goes', () => {
  test('what was typed is sent without waiting for the pause', async () => {
    typed('A')
    draft.flush()
    await pass(0)
    expect(titles()).toEqual(['A'])
    await server.answer(savedAs(2))
    await pass(60_000)
    expect(titles()).toEqual(['A'])
  })

  test('so is what was typed during a save, as soon as that is answered', async () => {
    typed('A')
    await pass(2000)
    typed('AB')
    draft.flush()
    await server.answer(savedAs(2))
    expect(titles()).toEqual(['A', 'AB'])
  })
})
