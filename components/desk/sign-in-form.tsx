'use client'

import { useActionState, useEffect, useRef } from 'react'

type Answer = { refusal: 'failed' | 'throttled' | null; email: string }
type Words = Record<
  'title' | 'email' | 'password' | 'code' | 'codeHelp' | 'submit' | 'failed' | 'throttled',
  string
>
type Props = { action: (before: Answer, form: FormData) => Promise<Answer>; words: Words; returnTo: string }

/** An ordinary form: it works before (and without) the page's scripts. */
export function SignInForm({ action, words, returnTo }: Props) {
  const [answer, submit, isPending] = useActionState(action, { refusal: null, email: '' })
  const alert = useRef<HTMLParagraphElement>(null)
  useEffect(() => alert.current?.focus(), [answer])
  return (
    <main className="sign-in">
      <p className="sign-in-wordmark">Komunikat</p>
      <h1>{words.title}</h1>
      {answer.refusal && (
        <p className="sign-in-problem" role="alert" tabIndex={-1} ref={alert}>
          {words[answer.refusal]}
        </p>
      )}
      <form action={submit}>
        <input type="hidden" name="returnTo" value={returnTo} />
        <label htmlFor="email">{words.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={answer.email}
        />
        <label htmlFor="password">{words.password}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required />
        <label htmlFor="code">{words.code}</label>
        <input
          id="code"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          aria-describedby="code-help"
        />
        <p id="code-help">{words.codeHelp}</p>
        <button type="submit" aria-busy={isPending}>
          {words.submit}
        </button>
      </form>
    </main>
  )
}
