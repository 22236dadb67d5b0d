import { parseArgs } from 'node:util'
import type { Mark } from '@/db/queries/verify-changes'

/** What a person typed after `npm run audit:verify --`, checked; else what is wrong with it. */
export function parseAuditArguments(typed: string[]): { expected?: Mark } | { refused: string } {
  try {
    const { values } = parseArgs({ args: typed, options: { expect: { type: 'string' } } })
    return values.expect === undefined ? {} : parseMark(values.expect)
  } catch {
    return { refused: usage }
  }
}

function parseMark(text: string) {
  const [, number, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? []
  return number && hash ? { expected: { number: Number(number), hash } } : { refused: usage }
}

const usage =
  'npm run audit:verify takes nothing, or: -- --expect NUMBER:HASH, as an earlier run printed the last row ' +
  '(a number, a colon, 64 characters of 0–9 and a–f).'
