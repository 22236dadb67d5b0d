import { passwordLength, problemOfPassword } from '@/lib/password'
import type { Refusal } from './answer'
import { readSecret } from './secret-input'

const { minimum, maximum } = passwordLength

/** A password that may be used for this person, from standard input; else why it can't be. */
export async function readNewPassword({ name, email }: Person): Promise<Refusal | { password: string }> {
  const typed = await readSecret('Password', `${minimum} to ${maximum} characters, not shown while you type`)
  if (typed === null)
    return { refused: 'The two passwords differ. Nothing was changed; run the command again.' }
  if (typed === '')
    return { refused: 'No password was given. Type it when asked, or send it as a line of standard input.' }
  const problem = problemOfPassword(typed, [...name.split(/\s+/), email.split('@')[0] ?? ''])
  return problem ? { refused: `${reasons[problem]} Nothing was changed.` } : { password: typed }
}

type Person = { name: string; email: string }

const reasons = {
  length: `This password can't be used: it needs ${minimum} to ${maximum} characters. Four or more unrelated words make a good one.`,
  guessable:
    "This password can't be used: it is too easy to guess, being little more than a common word, the person's name or " +
    'a word of the trade. Four or more unrelated words make a good one.',
}
