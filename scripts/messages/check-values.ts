import { everyEntry, type Entry, type MessageFile } from './message-file'
import type { Problem } from './problem'

/** Namespace, group, key: a fourth level means that a namespace has grown into two. */
const deepest = 3

/** What can be wrong with one key on its own. */
export function checkValues(file: MessageFile): Problem[] {
  return [...everyEntry(file.entries)].flatMap((entry) => {
    const fault = faultOf(entry)
    return fault ? [{ ...entry.place, key: entry.key, ...fault }] : []
  })
}

function faultOf(entry: Entry): { problem: string; remedy: string } | null {
  // next-intl reads a dot in a key as a step into a group, so such a key can never be found.
  if (entry.name === '' || entry.name.includes('.'))
    return {
      problem: 'a key may be neither empty nor contain a dot',
      remedy: 'write a name, or a group in braces instead of the dot',
    }
  if (entry.kind === 'other')
    return { problem: `${valueName(entry)} instead of a text`, remedy: 'write a text in "quotes"' }
  if (entry.kind === 'text' && entry.value.value.trim() === '')
    return { problem: 'the text is empty', remedy: 'write the text, or remove the key from both files' }
  // Said once, where the fourth level opens, not for every key within.
  if (entry.kind === 'group' && entry.level === deepest)
    return {
      problem: 'nested too deep',
      remedy: `keep to ${deepest} levels (namespace, group, key): move this group up`,
    }
  return null
}

function valueName({ value }: Entry): string {
  if (value.type === 'array') return 'a list'
  return value.type === 'number' ? 'a number' : String(value.value)
}
