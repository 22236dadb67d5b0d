import { type Backup, isWhole } from './back-up'

/** What is said about a backup, and whether it is whole. */
export function reportOn(backup: Backup, folder: string) {
  const { seconds, database, photos } = backup
  const rows = Object.entries(database.counts).map(
    ([table, count]) => `${count.toLocaleString('en-GB')} ${table}`,
  )
  const done = [
    `Database: ${megabytes(database.bytes)} (${rows.join(', ')}).`,
    `Photos: ${photos.total.toLocaleString('en-GB')}, ${megabytes(photos.bytes)}; ${photos.copied.toLocaleString('en-GB')} copied now.`,
  ]
  if (isWhole(backup))
    return {
      isWhole: true,
      lines: [`The backup in ${folder} is whole. It took ${seconds.toFixed(1)} s.`, ...done],
    }
  return { isWhole: false, lines: [`THE BACKUP IN ${folder} IS NOT WHOLE.`, ...faultLines(backup), ...done] }
}

function faultLines({ database: { faults }, photos: { altered, differing, missing } }: Backup) {
  return [
    ...(faults.length > 0
      ? [
          'The copy of the database is damaged, and so, most likely, is the database of the site:',
          ...faults.slice(0, most).map((fault) => `  ${fault}`),
          'The copy that was in the folder before, if there was one, is still there.',
        ]
      : []),
    ...photoLines(
      'The original of these photos is not the file that was uploaded; the disk may be failing:',
      altered,
    ),
    ...photoLines(
      'These photos are not the same here and at the site. One of the two is damaged; where it is this one, remove it and run again:',
      differing,
    ),
    ...photoLines('Files of these photos are missing, here and at the site:', missing),
  ]
}

const most = 10

function photoLines(line: string, hashes: string[]) {
  if (hashes.length === 0) return []
  const rest = hashes.length > most ? [`  and ${hashes.length - most} more`] : []
  return [line, ...hashes.slice(0, most).map((hash) => `  ${hash}`), ...rest]
}

function megabytes(bytes: number) {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
