'use client'

import { useActionState } from 'react'
import type { DeskFormAction, FormAnswer } from './form-action'
import { useProblemText } from './problem-text'

/**
 * The state of a form that stays on its page: its last answer, and the sentence for each of its fields.
 * @param onDone called when what was sent is kept
 */
export function useDeskAction(action: DeskFormAction, onDone: () => void) {
  const textOf = useProblemText()
  const [answer, submit, isPending] = useActionState(attempt, { problems: [] })

  async function attempt(before: FormAnswer, form: FormData) {
    const next = await action(before, form).catch(() => unreachable)
    if (next.done) onDone()
    return next
  }
  const errors = Object.fromEntries(answer.problems.map((problem) => [problem.field, textOf(problem)]))
  return { answer, submit, isPending, errors }
}

/** The server did not answer: nothing typed is lost, and the person can try again. */
const unreachable: FormAnswer = { problems: [{ field: 'form', code: 'unreachable' }] }
