import { parse, TYPE, type Location, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import faults from './icu-faults.json'
import { leavesOf, type Entry, type MessageFile } from './message-file'
import { placeAt, type Place, type Problem } from './problem'

/** A text of a language file, read as ICU: words, arguments in braces, and tags. */
export type IcuText = {
  key: string
  locale: string
  place: Place
  elements: MessageFormatElement[]
  placeOf: (element: { location?: Location }) => Place
}

export function readTexts(file: MessageFile): { texts: IcuText[]; problems: Problem[] } {
  const results = leavesOf(file)
    .filter(({ kind, value }) => kind === 'text' && value.value.trim() !== '')
    .map((entry) => readText(file, entry))
  return {
    texts: results.filter((result) => 'elements' in result),
    problems: results.filter((result) => 'problem' in result),
  }
}

export function* everyElement(elements: MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element
    if (element.type === TYPE.tag) yield* everyElement(element.children)
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) yield* everyElement(option.value)
  }
}

function readText(file: MessageFile, entry: Entry): IcuText | Problem {
  const { key, place } = entry
  const placeOf = ({ location }: { location?: Location }) =>
    location ? placeInText(file, entry, location.start.offset) : place
  try {
    // A missing `other` is told with the plural's other branches, in one sentence.
    const elements = parse(entry.value.value, { captureLocation: true, requiresOtherClause: false })
    return { key, locale: file.locale, place, elements, placeOf }
  } catch (error) {
    return { ...placeOf(error as { location?: Location }), key, ...faultOf(error as Error) }
  }
}

/** In the file an escape such as \" is longer than in the text that the ICU parser counted in. */
function placeInText(file: MessageFile, { value }: Entry, index: number): Place {
  const inQuotes = file.text.slice(value.offset + 1, value.offset + value.length - 1)
  const characters = inQuotes.match(/\\u.{4}|\\.|[^]/g) ?? []
  return placeAt(file, value.offset + 1 + characters.slice(0, index).join('').length)
}

function faultOf({ message }: Error): { problem: string; remedy: string } {
  const known = message in faults ? (message as keyof typeof faults) : 'INVALID_SKELETON'
  return faults[known]
}
