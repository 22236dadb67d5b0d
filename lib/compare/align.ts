import { diffArrays } from 'diff'
import { type Pair, pairSimilar, type Part } from './pair-similar'

/** Two texts side by side: the same parts first, then, in what is left between them, those that resemble each other. */
export function align<P extends Part>(before: P[], after: P[]): Pair<P>[] {
  const pairs: Pair<P>[] = []
  const removed: P[] = []
  const added: P[] = []
  let [from, to] = [0, 0]
  for (const change of changesBetween(before, after)) {
    if (change.removed) removed.push(...before.slice(from, (from += change.count)))
    else if (change.added) added.push(...after.slice(to, (to += change.count)))
    else {
      pairs.push(...pairSimilar(removed.splice(0), added.splice(0)))
      for (let index = 0; index < change.count; index += 1)
        pairs.push({ before: before[from++]!, after: after[to++]! })
    }
  }
  return [...pairs, ...pairSimilar(removed, added)]
}

/** Past this many differing parts two texts count as different in everything: the cost grows with the square. */
const maxEditLength = 1000

function changesBetween(before: Part[], after: Part[]) {
  const keys = (parts: Part[]) => parts.map(({ key }) => key)
  const changes = diffArrays(keys(before), keys(after), { maxEditLength })
  return (
    changes ?? [
      { removed: true, added: false, count: before.length },
      { removed: false, added: true, count: after.length },
    ]
  )
}
