'use client'

import { type SubmitEvent, startTransition, useActionState } from 'react'
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

  /** For forms with a choice in them: React sets those back to the first one after an action, whatever their state. */
  function submitForm(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => submit(form))
  }
  const errors = Object.fromEntries(answer.problems.map((problem) => [problem.field, textOf(problem)]))
  return { answer, submit, submitForm, isPending, errors }
}

/** The server did not answer: nothing typed is lost, and the person can try again. */
const unreachable: FormAnswer = { problems: [{ field: 'form', code: 'unreachable' }] }
