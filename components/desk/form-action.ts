import type { Problem } from '@/lib/problem'

/** What a form of the desk gets back from its action. */
export type FormAnswer = {
  problems: Problem[]
  done?: 'saved' | 'submitted' | 'published' | 'withdrawn'
  at?: string
  savedRevisionId?: string
  theirs?: { revisionId: string; title: string; lead: string; slug: string; body: unknown; at: string }
}

export type DeskFormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>
