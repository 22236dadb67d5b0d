import { everyEntry, type Entry, type MessageFile } from './message-file'
import { compareCodePoints, type Problem } from './problem'

/** What can be wrong between the keys of one group: their order, and a name that comes twice. */
export function checkSiblings(file: MessageFile): Problem[] {
  const groups = [file.entries, ...[...everyEntry(file.entries)].map((entry) => entry.children)]
  return groups.flatMap((siblings) => [...misplaced(siblings), ...repeated(siblings)])
}

function misplaced(siblings: Entry[]): Problem[] {
  return siblings.flatMap((entry, index) => {
    const above = siblings[index - 1]
    if (!above || compareCodePoints(above.name, entry.name) <= 0) return []
    const next = siblings.find((other) => compareCodePoints(other.name, entry.name) > 0)
    return {
      ...entry.place,
      key: entry.key,
      problem: `not in alphabetical order (it comes after "${above.name}")`,
      remedy: `move it above "${next?.name}"`,
    }
  })
}

/** JSON allows it and silently keeps the last one, so an edit to the first would show nowhere. */
function repeated(siblings: Entry[]): Problem[] {
  return siblings.flatMap((entry, index) => {
    const first = siblings.slice(0, index).find(({ name }) => name === entry.name)
    if (!first) return []
    return {
      ...entry.place,
      key: entry.key,
      problem: `written twice (first on line ${first.place.line})`,
      remedy: 'keep one of the two',
    }
  })
}
