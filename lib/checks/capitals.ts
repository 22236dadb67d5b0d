import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'

/**
 * Words written in capitals throughout, which are slow to read and which some screen readers spell. Acronyms (NATO,
 * MSZ) are written so: only a run of words counts in which two have four letters or more, or a whole title.
 */
export function allCapitals(passage: Passage): Advice[] {
  if (passage.kind === 'title' && isAllCapitals(passage.text))
    return [advice(passage, 0, passage.text.length)]
  return [...passage.text.matchAll(run)]
    .filter(([words]) => wordsOf(words).filter(isLong).length >= 2)
    .map(({ 0: words, index }) => advice(passage, index, index + words.length))
}

const run = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}-]*(?:\s+\p{Lu}[\p{Lu}-]*)+(?![\p{L}\p{N}])/gu

function isAllCapitals(title: string) {
  const words = wordsOf(title)
  return words.length > 1 && !/\p{Ll}/u.test(title) && words.some((word) => word.length > 4)
}

function wordsOf(text: string) {
  return text.match(/\p{L}+/gu) ?? []
}

function isLong(word: string) {
  return word.length >= 4
}

function advice(passage: Passage, start: number, end: number): Advice {
  return { strength: 'advice', code: 'allCapitals', ...placeIn(passage, start, end) }
}
