import type { EditionText } from '@/lib/publishable'
import type { Arrangement, Base, FormAnswer, Theirs } from './form-action'

export type DraftContent = EditionText &
  Arrangement & {
    /** Set where the writer says that the translation follows this revision of the original. */
    sourceRevisionId: string | null
  }

/**
 * Whether what is on the screen is kept. unreachable: not yet, the server doesn't answer; tried again by itself.
 * signedOut: the session is over. conflict: somebody else saved meanwhile. refused: a field can't be saved as it is.
 */
type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'unreachable' | 'signedOut' | 'conflict' | 'refused'

export type DraftState = {
  content: DraftContent
  /** Null before the first words of the edition are saved. */
  base: Base | null
  status: SaveStatus
  answer: FormAnswer
  /** Whether the answer is to something that the person asked for: then it may take the focus. */
  isAsked: boolean
  theirs: Theirs | null
  savedAt: string | null
  /** The arrangement as it was last saved here: what differs from it was changed since. */
  savedArrangement: Arrangement
}

export type Send = (
  content: DraftContent,
  base: Base | null,
  reason: 'autosaved' | 'saved',
) => Promise<FormAnswer>
type Perform = (content: DraftContent, base: Base | null) => Promise<FormAnswer>

const nothing: FormAnswer = { problems: [] }
/** The server did not answer: nothing typed is lost, and it is tried again. */
const noAnswer: FormAnswer = { problems: [{ field: 'form', code: 'unreachable' }] }

/** Milliseconds without a key until what was typed is saved; and between attempts while the server can't be reached. */
const pauses = { typing: 1200, retry: 2000, longestRetry: 30_000 } as const

/**
 * The words of an open form, kept in memory until the server has them: saved in every pause, tried again while the server
 * can't be reached, held where somebody has to decide something first. One save at a time, so that none overtakes another.
 */
export class EditionDraft {
  #state: DraftState
  #send: Send
  #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<unknown> = Promise.resolve()
  #edits = 0
  /** How many of the edits the last save had. */
  #sent = 0
  #failures = 0

  constructor(content: DraftContent, base: Base | null, send: Send) {
    this.#state = {
      ...{ content, base, status: 'saved', answer: nothing, isAsked: false },
      ...{ theirs: null, savedAt: null, savedArrangement: arrangementIn(content) },
    }
    this.#send = send
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  getState = () => this.#state

  change(part: Partial<DraftContent>) {
    this.#edits += 1
    this.#set({ content: { ...this.#state.content, ...part } })
    if (this.#isHeld()) return
    if (this.#state.status !== 'saving' && this.#state.status !== 'unreachable')
      this.#set({ status: 'unsaved' })
    if (this.#state.status !== 'unreachable') this.#saveIn(pauses.typing)
  }

  /** Saves now, after what is being saved already; `reason` says whether somebody asked for it. */
  save(reason: 'autosaved' | 'saved' = 'saved') {
    return this.#next((content, base) => this.#send(content, base, reason), reason === 'saved')
  }

  /** Sends the words with an act of the workflow, which saves them first. */
  saveAnd(act: Perform) {
    return this.#next(act, true)
  }

  /** Does something with the edition as it is saved; what is not saved yet is saved before. */
  async act(act: (base: Base) => Promise<FormAnswer>) {
    if (this.#state.status !== 'saved') await this.save('autosaved')
    const { base, status } = this.#state
    if (!base || status !== 'saved') return this.#state.answer
    const answer = await act(base).catch(() => noAnswer)
    const isOver = answer.problems[0]?.code === 'signedOut'
    this.#set(isOver ? { status: 'signedOut', answer: nothing } : { answer, isAsked: true })
    return answer
  }

  /** Keeps what is not kept yet, before the page goes. */
  flush() {
    const { status } = this.#state
    const isBehind = status === 'saving' && this.#edits !== this.#sent
    if (status === 'unsaved' || status === 'unreachable' || isBehind) void this.save('autosaved')
  }

  /**
   * The person has decided what is to stand, knowing what somebody else saved. Their own words are saved first, as a
   * version of their own: what was not chosen is lost for nobody.
   */
  resolve(text: Partial<DraftContent>, base: Base) {
    const mine = this.#state.content
    this.#set({ base, theirs: null, status: 'unsaved', answer: nothing })
    void this.#next((_, from) => {
      this.change(text)
      return this.#send(mine, from, 'saved')
    }, false)
  }

  /** Takes over what the server has since, such as an earlier version taken up again, where nothing typed is unsaved. */
  adopt(content: DraftContent, base: Base | null) {
    if (this.#state.status !== 'saved' || !isLater(base, this.#state.base)) return
    this.#set({ content, base, savedArrangement: arrangementIn(content), answer: nothing, savedAt: null })
  }

  #isHeld() {
    return this.#state.status === 'conflict' || this.#state.status === 'signedOut'
  }

  #saveIn(milliseconds: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.save('autosaved'), milliseconds)
  }

  #next(perform: Perform, isAsked: boolean): Promise<FormAnswer> {
    clearTimeout(this.#timer)
    const turn = this.#running.then(() => this.#attempt(perform, isAsked))
    this.#running = turn
    return turn
  }

  async #attempt(perform: Perform, isAsked: boolean) {
    if (this.#state.status === 'conflict') return this.#state.answer
    const sent = (this.#sent = this.#edits)
    clearTimeout(this.#timer)
    this.#set({ status: 'saving', isAsked })
    const { content, base } = this.#state
    const answer = await perform(content, base).catch(() => noAnswer)
    if (answer.saved) this.#keepArrangement(arrangementIn(content), answer.arrangement)
    this.#take(answer, this.#edits === sent)
    if (this.#isHeld()) clearTimeout(this.#timer)
    return answer
  }

  /** Photos and topics that somebody else chose meanwhile are taken over, unless this form has changed its own since. */
  #keepArrangement(sent: Arrangement, saved = sent) {
    const { content } = this.#state
    const isChanged = !sameArrangement(content, sent)
    this.#set({ savedArrangement: saved, ...(!isChanged && { content: { ...content, ...saved } }) })
  }

  #take(answer: FormAnswer, isAllSent: boolean) {
    const code = answer.problems[0]?.code
    if (answer.saved) {
      this.#failures = 0
      this.#set({
        base: answer.saved,
        savedAt: answer.at ?? null,
        answer,
        status: isAllSent ? 'saved' : 'unsaved',
      })
      if (!isAllSent) this.#saveIn(pauses.typing)
    } else if (code === 'unreachable') {
      this.#failures += 1
      this.#set({ status: 'unreachable', answer: nothing })
      this.#saveIn(Math.min(pauses.retry * 2 ** (this.#failures - 1), pauses.longestRetry))
    } else if (code === 'signedOut') this.#set({ status: 'signedOut', answer: nothing })
    else if (answer.theirs) this.#set({ status: 'conflict', theirs: answer.theirs, answer })
    else this.#set({ status: answer.problems.length > 0 ? 'refused' : 'saved', answer })
  }

  #set(part: Partial<DraftState>) {
    this.#state = { ...this.#state, ...part }
    for (const listener of this.#listeners) listener()
  }
}

/** Ids of revisions sort by the time they were made. */
function isLater(one: Base | null, other: Base | null) {
  if (!one || !other) return one !== null
  if (one.revisionId !== other.revisionId) return one.revisionId > other.revisionId
  return one.version > other.version
}

export function arrangementIn({ leadPhotoId, photoIds, topicIds }: Arrangement): Arrangement {
  return { leadPhotoId, photoIds, topicIds }
}

export function sameArrangement(one: Arrangement, other: Arrangement) {
  return JSON.stringify(arrangementIn(one)) === JSON.stringify(arrangementIn(other))
}
