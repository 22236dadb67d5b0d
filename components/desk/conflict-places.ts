import { fingerprintOf } from '@/lib/compare/fingerprint'
import {
  applyChoices,
  type Choice,
  type Decision,
  type DifferingPlace,
  mergeBlocks,
  placesIn,
} from '@/lib/compare/merge-blocks'
import type { EditionText } from '@/lib/publishable'

/** A part of an edition that is chosen as a whole. */
export type FieldName = (typeof fieldNames)[number]

/**
 * All that has to be decided between two texts. The key of a place holds its words: a choice stays with them while mine is
 * typed on elsewhere, and no longer holds once they are others.
 */
export type Places = {
  fields: { field: FieldName; key: string }[]
  choices: Choice[]
  keys: Map<DifferingPlace, string>
}

export function placesBetween(mine: EditionText, theirs: EditionText): Places {
  const choices = mergeBlocks(mine.body, theirs.body)
  const differing = fieldNames.filter((field) => mine[field] !== theirs[field])
  return {
    fields: differing.map((field) => ({ field, key: JSON.stringify([field, mine[field], theirs[field]]) })),
    choices,
    keys: keysOf(placesIn(choices)),
  }
}

/** The text as it was chosen, place by place. */
export function chosenText(
  mine: EditionText,
  theirs: EditionText,
  { fields, choices, keys }: Places,
  decisionFor: (key: string) => Decision,
): EditionText {
  const isTheirs = (name: FieldName) =>
    fields.some(({ field, key }) => field === name && decisionFor(key) === 'theirs')
  const valueOf = (name: FieldName) => (isTheirs(name) ? theirs[name] : mine[name])
  return {
    title: valueOf('title'),
    lead: valueOf('lead'),
    slug: valueOf('slug'),
    body: applyChoices(choices, [...keys.values()].map(decisionFor)),
  }
}

const fieldNames = ['title', 'lead', 'slug'] as const

/** Places with the same words are told apart by their order. */
function keysOf(places: DifferingPlace[]) {
  const seen = new Map<string, number>()
  return new Map(
    places.map((place) => {
      const words = fingerprintOf({ content: place.mine }) + fingerprintOf({ content: place.theirs })
      const earlier = seen.get(words) ?? 0
      seen.set(words, earlier + 1)
      return [place, `body ${earlier} ${words}`]
    }),
  )
}
