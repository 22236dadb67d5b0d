import type { Problem } from '../problem'
import type { EditionText } from '../publishable'
import { type CheckContext, checkEdition } from './check-edition'
import type { Stop } from './finding'

/** What stops an edition from being published. */
export function problemsBeforePublishing(text: EditionText, context: CheckContext): Problem[] {
  return checkEdition(text, context)
    .filter((finding) => finding.strength === 'stop')
    .map(toProblem)
}

function toProblem({ field, code, values }: Stop): Problem {
  return { field, code, ...(values && { values }) }
}
