import type { BulkAnswer } from '@/lib/bulk'
import type { Standing } from '@/db/queries/standing'
import type { Problem } from '@/lib/problem'

/** What was done, by the name of its sentence (`Edition.done.*`). */
type Done =
  | 'saved'
  | 'submitted'
  | 'takenBack'
  | 'sentBack'
  | 'approved'
  | 'published'
  | 'scheduled'
  | 'unscheduled'
  | 'withdrawn'
  | 'unpublished'
  | 'reviewed'
  | 'restored'

/** The revision that a form has, and how often it was saved by then: a save says what it was made from. */
export type Base = { revisionId: string; version: number }

/** What an article has whatever its language. */
export type Arrangement = { leadPhotoId: string | null; photoIds: string[]; topicIds: string[] }

/** What somebody else saved meanwhile. */
export type Theirs = Base &
  Arrangement & {
    title: string
    lead: string
    slug: string
    body: unknown
    at: string
    /** Null for a script. */
    byName: string | null
  }

/** What a form of the desk gets back from its action. */
export type FormAnswer = {
  problems: Problem[]
  done?: Done
  at?: string
  saved?: Base
  /** The article's photos and topics as they stand now: what somebody else chose meanwhile is among them. */
  arrangement?: Arrangement
  theirs?: Theirs
  /** How the edition stands now, for a form that is not rendered anew. */
  standing?: Standing
  /** What became of each, where many were acted on at once. */
  bulk?: BulkAnswer
  /** The address of a new preview link: it is known this once only. */
  previewAddress?: string
}

export type DeskFormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>
