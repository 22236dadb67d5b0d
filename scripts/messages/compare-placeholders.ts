import type { IcuText } from './icu-text'
import { argumentsOf, tagsOf, type Placeholder } from './placeholders'
import type { Problem } from './problem'

/** The pages are written for the Polish text: what they hand to it, the translation must take. */
export function comparePlaceholders(source: IcuText, translation: IcuText): Problem[] {
  return [
    ...compare(translation, argumentsOf(source), argumentsOf(translation), 'argument'),
    ...compare(translation, tagsOf(source), tagsOf(translation), 'tag'),
  ]
}

type Placeholders = Map<string, Placeholder>

function compare({ key, place }: IcuText, ours: Placeholders, theirs: Placeholders, noun: string): Problem[] {
  return [
    ...without(ours, theirs).map((absent) => ({ ...place, key, ...missing(absent, noun) })),
    ...without(theirs, ours).map((extra) => ({ ...extra.place, key, ...unknown(extra, noun) })),
    ...[...theirs.values()].flatMap((here) => {
      const there = ours.get(here.name)
      return there && there.kind !== here.kind ? [{ ...here.place, key, ...otherKind(here, there) }] : []
    }),
  ]
}

function without(placeholders: Placeholders, others: Placeholders): Placeholder[] {
  return [...placeholders.values()].filter(({ name }) => !others.has(name))
}

function missing({ written, place }: Placeholder, noun: string) {
  return {
    problem: `the ${noun} ${written} is missing`,
    remedy: `write it where it belongs, as in ${place.path}:${place.line}`,
  }
}

function unknown({ written }: Placeholder, noun: string) {
  return {
    problem: `the ${noun} ${written} is not in the Polish text`,
    remedy: 'remove it, or write the name exactly as in Polish',
  }
}

function otherKind(here: Placeholder, there: Placeholder) {
  return {
    problem: `the argument {${here.name}} is ${here.kind} here, but ${there.kind} in ${there.place.path}:${there.place.line}`,
    remedy: `write it as ${there.written}`,
  }
}
