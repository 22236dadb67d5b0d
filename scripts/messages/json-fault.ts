import { getLocation, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import faults from './json-faults.json'
import { placeAt, type Problem, type TextFile } from './problem'

/** Only the first fault is told: the parser guesses its way on, and what it finds after a guess misleads. */
export function jsonFault(
  file: TextFile,
  first: ParseError | undefined,
  root: Node | undefined,
): Problem | null {
  const name = faultName(file, first, root)
  if (name === null) return null
  const offset = first?.offset ?? 0
  return { ...placeAt(file, offset), key: keyAt(file, offset), ...(faults[name] ?? faults.Unreadable) }
}

type FaultName = keyof typeof faults

function faultName(
  { text }: TextFile,
  first: ParseError | undefined,
  root: Node | undefined,
): FaultName | null {
  if (text.trim() === '') return 'Empty'
  if (first) return codeName(text, first)
  return root?.type === 'object' ? null : 'NotAnObject'
}

function codeName(text: string, { error, offset }: ParseError): FaultName {
  const code = printParseErrorCode(error)
  const trailing = code === 'PropertyNameExpected' && /^[}\]]/.test(text.slice(offset))
  return trailing ? 'TrailingComma' : (code as FaultName)
}

function keyAt({ text }: TextFile, offset: number): string {
  return getLocation(text, offset)
    .path.filter((segment) => segment !== '')
    .join('.')
}
