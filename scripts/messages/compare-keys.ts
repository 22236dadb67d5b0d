import { everyEntry, type Entry, type MessageFile } from './message-file'
import { compareCodePoints, placeAt, type Place, type Problem } from './problem'

type Group = { place: Place; children: Entry[] }

/** Both files must have the same keys: nothing falls back to the other language when the site runs. */
export function compareKeys(source: MessageFile, translation: MessageFile): Problem[] {
  return compareGroups(wholeFile(source), wholeFile(translation))
}

function wholeFile(file: MessageFile): Group {
  return { place: placeAt(file, file.text.indexOf('{')), children: file.entries }
}

function compareGroups(ours: Group, theirs: Group): Problem[] {
  return [
    ...without(ours, theirs).map((entry) => missing(entry, theirs)),
    ...without(theirs, ours).map((entry) => extra(entry, ours)),
    ...ours.children.flatMap((entry) => comparePair(entry, find(theirs, entry))),
  ]
}

function without(group: Group, other: Group): Entry[] {
  return group.children.filter((entry) => !find(other, entry))
}

function find(group: Group, { name }: Entry): Entry | undefined {
  return group.children.find((entry) => entry.name === name)
}

function missing(entry: Entry, group: Group): Problem {
  const above = group.children.findLast(({ name }) => compareCodePoints(name, entry.name) < 0)
  const where = above ? `after "${above.name}"` : 'as the first key of its group'
  return {
    ...(above?.place ?? group.place),
    key: entry.key,
    problem: `missing here, but in ${entry.place.path}:${entry.place.line}`,
    remedy: `add "${entry.name}" ${where}: ${contents(entry)}`,
  }
}

function extra({ key, place }: Entry, group: Group): Problem {
  return { ...place, key, problem: `not in ${group.place.path}`, remedy: 'remove it here, or add it there' }
}

function comparePair(ours: Entry, theirs: Entry | undefined): Problem[] {
  // A value that is neither text nor group is told by the file's own check.
  if (!theirs || ours.kind === 'other' || theirs.kind === 'other') return []
  return ours.kind === theirs.kind ? compareGroups(ours, theirs) : [otherKind(ours, theirs)]
}

function otherKind(ours: Entry, theirs: Entry): Problem {
  return {
    ...theirs.place,
    key: theirs.key,
    problem: `a ${theirs.kind} here, but a ${ours.kind} in ${ours.place.path}:${ours.place.line}`,
    remedy: `make it a ${ours.kind}: ${contents(ours)}`,
  }
}

function contents(entry: Entry): string {
  if (entry.kind === 'text') return `the Polish text is ${JSON.stringify(entry.value.value)}`
  const texts = [...everyEntry(entry.children)].filter(({ kind }) => kind === 'text').length
  return `a group of ${texts} ${texts === 1 ? 'text' : 'texts'}`
}
