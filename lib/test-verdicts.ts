import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EditionState, Shown, Work } from './edition-state'
import type { Actor, Role } from './permissions'
import type { Act, Verdict } from './workflow'

/** One cell of the table in test-verdicts.txt. */
export type ExpectedVerdict = { act: Act; state: EditionState; person: Person; verdict: Verdict }

/** A column of the table. All of it happens to an English edition, so the other language is Polish. */
export type Person = { name: string; role: Role; languages: Actor['languages']; isWriter: boolean }

const columns = ['translator', 'other', 'editor', 'publisher', 'administrator']

export const persons: Person[] = columns.flatMap((column) =>
  [false, true].map((isWriter) => ({
    ...{ name: `${column} who ${isWriter ? 'wrote' : 'read'}`, isWriter },
    ...{ role: column === 'other' ? 'translator' : (column as Role) },
    languages: column === 'other' ? ['pl'] : ['en'],
  })),
)

const words: Record<string, Verdict> = { yes: 'yes', '-': 'notAllowed', later: 'notNow', own: 'ownText' }

/** Every cell of every table. */
export function readVerdicts(): ExpectedVerdict[] {
  const text = readFileSync(fileURLToPath(new URL('./test-verdicts.txt', import.meta.url)), 'utf8')
  const [, , ...tables] = text.trim().split('\n\n')
  return tables.flatMap((table) => {
    const [head = '', , ...rows] = table.split('\n')
    return rows.flatMap((row) => cellsOf(head.split(' ')[0] as Act, row))
  })
}

function cellsOf(act: Act, row: string): ExpectedVerdict[] {
  const [shown, work, ...cells] = row.split(/ +/)
  const state = { shown: shown as Shown, work: work as Work }
  return persons.map((person, index) => ({ act, state, person, verdict: words[cells[index]!]! }))
}
