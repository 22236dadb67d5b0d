import { parseTree, type Node, type ParseError } from 'jsonc-parser'
import { jsonFault } from './json-fault'
import { placeAt, type Place, type Problem, type TextFile } from './problem'

/** One key of a language file and what stands beside it: a text, a group of further keys, or a mistake. */
export type Entry = {
  key: string
  name: string
  level: number
  kind: 'text' | 'group' | 'other'
  value: Node
  place: Place
  children: Entry[]
}

/** `fault` is set when the file isn't JSON; nothing else can be said about it then. */
export type MessageFile = TextFile & { locale: string; entries: Entry[]; fault: Problem | null }

export function readMessageFile(file: TextFile, locale: string): MessageFile {
  const errors: ParseError[] = []
  const root = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false })
  const fault = jsonFault(file, errors[0], root)
  return { ...file, locale, fault, entries: root && !fault ? entriesIn(file, root, null) : [] }
}

export function* everyEntry(entries: Entry[]): Generator<Entry> {
  for (const entry of entries) {
    yield entry
    yield* everyEntry(entry.children)
  }
}

/** Everything but groups: what a page could show. */
export function leavesOf(file: MessageFile): Entry[] {
  return [...everyEntry(file.entries)].filter((entry) => entry.kind !== 'group')
}

function entriesIn(file: TextFile, object: Node, parent: Entry | null): Entry[] {
  return (object.children ?? []).map((property) => {
    const [name, value] = property.children as [Node, Node]
    const entry: Entry = {
      key: parent ? `${parent.key}.${name.value}` : name.value,
      name: name.value,
      level: (parent?.level ?? 0) + 1,
      kind: value.type === 'string' ? 'text' : value.type === 'object' ? 'group' : 'other',
      value,
      place: placeAt(file, name.offset),
      children: [],
    }
    return entry.kind === 'group' ? { ...entry, children: entriesIn(file, value, entry) } : entry
  })
}
