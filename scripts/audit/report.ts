import type { Fault, Mark, Verdict } from '@/db/queries/verify-changes'

type Circumstances = { seconds: number; expected?: Mark }

/** What is said about the record after reading it, and whether all is well. */
export function reportOn(
  { rows, last, fault, missingTriggers }: Verdict,
  { seconds, expected }: Circumstances,
) {
  const read = `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'} in ${seconds.toFixed(1)} s`
  const found = [
    ...(fault ? faultLines(fault, last) : []),
    ...(missingTriggers.length > 0 ? triggerLines(missingTriggers) : []),
  ]
  if (found.length > 0) return { isWhole: false, lines: [...found, `Read ${read}.`] }
  return {
    isWhole: true,
    lines: [
      `The record of changes is whole: ${read}.`,
      ...(expected ? [`It still holds row ${expected.number} as it was written down.`] : []),
      ...(last ? markLines(last) : []),
    ],
  }
}

function faultLines({ kind, number }: Fault, last: Mark | null) {
  return [
    `The record of changes is broken at row ${number}: ${reasons[kind]}.`,
    last
      ? `The rows before it are whole, up to ${last.number}:${last.hash}`
      : 'No row before it could be checked.',
    'A backup from before shows what stood there (docs/backing-up.md). Keep this database as it is: it is evidence.',
  ]
}

const reasons: Record<Fault['kind'], string> = {
  removed: 'there is no such row, though there are later ones',
  unlinked: 'it does not follow the row before it; one of them was put in, exchanged or renumbered',
  altered: 'its content is not what its hash was made of',
  cutOff: 'this row and what came after it were cut off',
  unexpected: 'its hash is not the expected one; the record was written anew',
}

function triggerLines(names: string[]) {
  return [
    `Nothing keeps rows from being changed: the database lacks ${names.join(', ')}.`,
    'db/migrations/0001_changes_are_only_added.sql makes them.',
  ]
}

function markLines({ number, hash }: Mark) {
  return [
    'Whoever can write to the file can write the whole record anew. Keep this mark where they can’t, for instance with',
    'the backup, and compare it next time:',
    `  npm run audit:verify -- --expect ${number}:${hash}`,
  ]
}
