import { diffArrays } from 'diff'

/** Words that stand in both texts, only in the later (added) or only in the earlier (removed). */
export type Piece = { text: string; change: 'same' | 'added' | 'removed' }

/**
 * Two texts as one, in whole words: what is the same and removed is the text before, what is the same and added the text
 * after. Blanks and line breaks are never a change; where they differ, the later ones stand.
 */
export function compareWords(before: string, after: string): Piece[] {
  if (before === after) return toPieces([{ removed: '', added: '', same: after }])
  const steps = stepsBetween(wordsOf(before), wordsOf(after))
  return toPieces(steps ? joinReplacements(steps) : [{ removed: before, added: after, same: '' }])
}

/** The words compared; null where nothing but blanks differs. */
export function wordChanges(before: string, after: string): Piece[] | null {
  const pieces = compareWords(before, after)
  return pieces.some(({ change }) => change !== 'same') ? pieces : null
}

/** What has to be left out and put in, and what follows unchanged. */
type Step = { removed: string; added: string; same: string }

/** Past this many changed words two texts count as different in everything: the cost grows with the square. */
const maxEditLength = 300

/**
 * Words and signs, each with the blanks behind it: '10,5', 'm.in' and 'gov.pl' are one, as for Unicode (UAX 29). Not by
 * Intl.Segmenter, for which V8 copies the whole text at every word: 20 000 words in one paragraph end the process.
 */
function wordsOf(text: string): string[] {
  return text.match(/(?:^\s+)?(?:[\p{L}\p{M}\p{N}\p{Cf}]+(?:[.,:'’][\p{L}\p{M}\p{N}\p{Cf}]+)*|\S)\s*/gu) ?? []
}

function stepsBetween(before: string[], after: string[]): Step[] | null {
  const trimmed = (words: string[]) => words.map((word) => word.trim())
  const changes = diffArrays(trimmed(before), trimmed(after), { maxEditLength })
  if (!changes) return null
  const steps: Step[] = []
  let [from, to] = [0, 0]
  for (const { removed, added, count } of changes) {
    if (steps.at(-1)?.same !== '') steps.push({ removed: '', added: '', same: '' })
    const step = steps.at(-1)!
    if (removed) step.removed = before.slice(from, (from += count)).join('')
    else if (added) step.added = after.slice(to, (to += count)).join('')
    else step.same = sameWords(before.slice(from, (from += count)), after.slice(to, (to += count)))
  }
  return steps
}

/** The last word keeps the blank that stood behind it, for what was removed there is shown too. */
function sameWords(before: string[], after: string[]) {
  const text = after.join('')
  return /\s$/.test(text) ? text : text + blankBehind(before.at(-1)!)
}

/** Where only a comma between two replaced words is the same, both are one replacement: easier to read. */
function joinReplacements(steps: Step[]) {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last && isReplacement(last) && isReplacement(step) && !/[\p{L}\p{N}]/u.test(last.same)) {
      last.removed += last.same + step.removed
      last.added += last.same + step.added
      last.same = step.same
    } else joined.push(step)
  }
  return joined
}

function isReplacement({ removed, added }: Step) {
  return removed !== '' && added !== ''
}

/** The blank behind what was removed or added belongs to what follows: it is neither struck through nor underlined. */
function toPieces(steps: Step[]): Piece[] {
  const pieces = steps.flatMap(({ removed, added, same }): Piece[] => [
    { text: removed.trimEnd(), change: 'removed' },
    { text: added.trimEnd(), change: 'added' },
    { text: same && blankBehind(added || removed) + same, change: 'same' },
  ])
  return pieces.filter(({ text }) => text !== '')
}

function blankBehind(text: string) {
  return text.slice(text.trimEnd().length)
}
