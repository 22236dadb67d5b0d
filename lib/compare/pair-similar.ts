import { foldWords } from '../checks/words'

/** What has its place in a text. Two with one key are the same; two with similar texts may be one that was changed. */
export type Part = { key: string; text: string }

/** A part and what became of it: null before where it is new, null after where it is gone. */
export type Pair<P> = { before: P; after: P } | { before: P; after: null } | { before: null; after: P }

/**
 * Pairs what was rewritten with what it became, without changing an order: of all such pairings the one with the most in
 * common. What resembles nothing stays alone.
 */
export function pairSimilar<P extends Part>(before: P[], after: P[]): Pair<P>[] {
  if (before.length * after.length > maximumPairs) return alone(before, after)
  const likeness = likenessBetween(before, after)
  const best = bestFrom(likeness, before.length, after.length)
  const pairs: Pair<P>[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (best[i]![j] === best[i + 1]![j]) pairs.push({ before: before[i++]!, after: null })
    else if (best[i]![j] === best[i]![j + 1]) pairs.push({ before: null, after: after[j++]! })
    else pairs.push({ before: before[i++]!, after: after[j++]! })
  }
  return [...pairs, ...alone(before.slice(i), after.slice(j))]
}

/** Room for two texts of 300 paragraphs of which none is the same. */
const maximumPairs = 100_000

/** The part of their words that two texts must share to count as one that was changed. */
const enough = 0.4

function alone<P>(before: P[], after: P[]): Pair<P>[] {
  return [
    ...before.map((part) => ({ before: part, after: null })),
    ...after.map((part) => ({ before: null, after: part })),
  ]
}

/** The most that the parts from i and from j on can have in common (Needleman and Wunsch). */
function bestFrom(likeness: Float64Array[], rows: number, columns: number) {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1) {
      const alike = likeness[i]![j]!
      const paired = alike < enough ? 0 : alike + best[i + 1]![j + 1]!
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired)
    }
  return best
}

/** How much of their words each two share, from 0 to 1 (Dice), counted by way of the words. */
function likenessBetween(before: Part[], after: Part[]) {
  const counts = after.map(countWords)
  const places = placesOf(counts)
  return before.map((part) => {
    const { words, total } = countWords(part)
    const shared = new Float64Array(after.length)
    for (const [word, count] of words)
      for (const [j, other] of places.get(word) ?? []) shared[j]! += Math.min(count, other)
    return shared.map((common, j) => (common === 0 ? 0 : (2 * common) / (total + counts[j]!.total)))
  })
}

function countWords({ text }: Part) {
  const list = foldWords(text).split(' ').filter(Boolean)
  const words = new Map<string, number>()
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1)
  return { words, total: list.length }
}

/** Where each word stands, and how often there. */
function placesOf(counts: ReturnType<typeof countWords>[]) {
  const places = new Map<string, [place: number, count: number][]>()
  counts.forEach(({ words }, place) => {
    for (const [word, count] of words) {
      const known = places.get(word)
      if (known) known.push([place, count])
      else places.set(word, [[place, count]])
    }
  })
  return places
}
