import { plainText } from '../body/plain-text'
import { type BodyDocument, emptyBody } from '../body/schema'
import { align } from './align'
import { fingerprintOf } from './fingerprint'

/** A place where two people's texts differ: what each has there. */
export type DifferingPlace = { mine: BodyDocument[]; theirs: BodyDocument[] }

/** Two people's texts as one: what both have, and the places where somebody has to choose. */
export type Choice = { same: BodyDocument[] } | DifferingPlace

export type Decision = 'mine' | 'theirs' | 'both'

/** Paragraphs that both people changed side by side are places of their own, so that each can be chosen. */
export function mergeBlocks(mine: BodyDocument, theirs: BodyDocument): Choice[] {
  const choices: Choice[] = []
  /** Where what only one of the texts has is gathered, until something stands in both. */
  let open: DifferingPlace | null = null
  for (const { before, after } of align(partsOf(mine), partsOf(theirs))) {
    const isPair = before !== null && after !== null
    const last = choices.at(-1)
    if (isPair && before.key === after.key) {
      if (last && 'same' in last) last.same.push(before.node)
      else choices.push({ same: [before.node] })
    } else if (isPair) choices.push({ mine: [before.node], theirs: [after.node] })
    else {
      if (!open) choices.push((open = { mine: [], theirs: [] }))
      if (before) open.mine.push(before.node)
      if (after) open.theirs.push(after.node)
    }
    if (isPair) open = null
  }
  return choices
}

export function placesIn(choices: Choice[]): DifferingPlace[] {
  return choices.filter((choice): choice is DifferingPlace => !('same' in choice))
}

/** The chosen text. The decisions are those of the differing places, in order; where one is missing, mine stays. */
export function applyChoices(choices: Choice[], decisions: Decision[]): BodyDocument {
  const places = placesIn(choices)
  const content = choices.flatMap((choice) =>
    'same' in choice ? choice.same : nodesOf(choice, decisions[places.indexOf(choice)] ?? 'mine'),
  )
  return content.length > 0 ? { type: 'doc', content } : emptyBody
}

function nodesOf({ mine, theirs }: DifferingPlace, decision: Decision) {
  return decision === 'both' ? [...mine, ...theirs] : { mine, theirs }[decision]
}

function partsOf({ content = [] }: BodyDocument) {
  return content.map((node) => ({ key: fingerprintOf(node), text: plainText(node), node }))
}
