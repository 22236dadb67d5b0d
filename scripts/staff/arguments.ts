import { parseArgs } from 'node:util'
import { isLocale, type Locale, locales } from '@/lib/locales'
import { type Role, roles } from '@/lib/permissions'
import type { Refusal } from './answer'

export type StaffCommand =
  | { verb: 'add'; email: string; name: string; role: Role; languages?: Locale[]; totp: boolean }
  | { verb: 'list' }
  | { verb: 'role'; email: string; role: Role; languages?: Locale[] }
  | { verb: 'password'; email: string }
  | { verb: 'disable'; email: string }

type Verb = StaffCommand['verb']
type Option = 'email' | 'name' | 'role' | 'languages' | 'totp'

const options: Record<Verb, { needed: Option[]; optional: Option[] }> = {
  add: { needed: ['email', 'name', 'role'], optional: ['languages', 'totp'] },
  list: { needed: [], optional: [] },
  role: { needed: ['email', 'role'], optional: ['languages'] },
  password: { needed: ['email'], optional: [] },
  disable: { needed: ['email'], optional: [] },
}

const placeholders: Record<Option, string> = {
  email: '--email you@example.org',
  name: '--name "Your Name"',
  role: `--role ${roles.join('|')}`,
  languages: `--languages ${locales.join(',')}`,
  totp: '--totp',
}

/** The command that a person typed after `npm run staff --`, checked; else what is wrong with it and what is allowed. */
export function parseStaffCommand(typed: string[]): StaffCommand | Refusal {
  const [verb = '', ...rest] = typed
  if (!isVerb(verb))
    return { refused: `${verb ? `There is no command '${verb}'` : 'A command is missing'}. ${usage()}` }
  const { values, positionals } = parseArgs({
    args: rest,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      languages: { type: 'string' },
      totp: { type: 'boolean' },
    },
    strict: false, // its own sentences are for programmers
  })
  const problem = problemOf(verb, values, positionals)
  if (problem) return { refused: `${problem}\n${usageOf(verb)}` }
  const { email, name, role, languages, totp = false } = values as Given
  // What each command needs is there: problemOf has seen to it.
  return { verb, email, name, role, languages: languages && toLocales(languages), totp } as StaffCommand
}

type Given = { email?: string; name?: string; role?: Role; languages?: string; totp?: boolean }

function problemOf(verb: Verb, values: Record<string, unknown>, positionals: string[]) {
  const { needed, optional } = options[verb]
  if (positionals.length > 0)
    return `'${positionals[0]}' was not expected here. A value with a space in it needs quotes: --name "Your Name"`
  const unknown = Object.keys(values).find(
    (name) => ![...needed, ...optional].some((known) => known === name),
  )
  if (unknown) return `'${verb}' takes no --${unknown}.`
  const missing = needed.find((name) => typeof values[name] !== 'string' || values[name].trim() === '')
  if (missing) return `--${missing} is missing, or has no value.`
  return problemOfValues(values)
}

function problemOfValues({ email, role, languages }: Given) {
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email.trim()))
    return `'${email}' is not an e-mail address.`
  if (role !== undefined && !roles.includes(role))
    return `There is no role '${role}'. The roles are ${roles.join(', ')}.`
  if (languages !== undefined && !toLocales(languages).every(isLocale))
    return `--languages takes ${locales.join(', ')}, or both: ${locales.join(',')}.`
  return null
}

function toLocales(languages: string) {
  return String(languages)
    .split(',')
    .map((language) => language.trim()) as Locale[]
}

function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(options, verb)
}

function usage() {
  return ['The commands are:', ...Object.keys(options).map((verb) => lineOf(verb as Verb))].join('\n')
}

function usageOf(verb: Verb) {
  return `Like this:\n${lineOf(verb)}`
}

function lineOf(verb: Verb) {
  const { needed, optional } = options[verb]
  const words = [
    ...needed.map((option) => placeholders[option]),
    ...optional.map((option) => `[${placeholders[option]}]`),
  ]
  return ['  npm run staff --', verb, ...words].join(' ')
}
