import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'

/** A word written twice running, as happens when a sentence is changed: 'the the', 'się się'. */
export function doubledWords(passage: Passage): Advice[] {
  return [...passage.text.matchAll(doubled)]
    .filter(([, first, second]) => !isMeant(first!, second!))
    .map(({ 0: words, index }) => ({
      strength: 'advice',
      code: 'wordDoubled',
      ...placeIn(passage, index, index + words.length),
    }))
}

const doubled = /(?<![\p{L}\p{N}-])(\p{L}+)\s+(\1)(?![\p{L}\p{N}-])/giu

/** Words that may stand twice: 'he had had', 'czy to to samo', 'bardzo bardzo', and names such as Bora Bora. */
const twice = new Set(['bardzo', 'had', 'nie', 'tak', 'that', 'to', 'very'])

function isMeant(first: string, second: string) {
  return twice.has(first.toLowerCase()) || (first.length > 1 && /^\p{Lu}/u.test(second))
}
