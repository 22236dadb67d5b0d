import type { Locale } from '../locales'
import { countSyllables } from './syllables'
import { wordsOf } from './words'

/**
 * The fog index: about how many years of school a reader needs to follow the text at the first reading. 0.4 × (words in
 * a sentence + hard words in a hundred), after R. Gunning, The Technique of Clear Writing (1952).
 * @param sentences whole sentences, without titles and tables
 */
export function fogIndex(sentences: string[], locale: Locale) {
  const words = sentences.map(wordsOf)
  const count = words.reduce((sum, { length }) => sum + length, 0)
  const hard = words.flatMap((sentence) =>
    sentence.filter((word, index) => isHard(word, index === 0, locale)),
  ).length
  return count === 0 ? 0 : 0.4 * (count / sentences.length + (100 * hard) / count)
}

/**
 * From how many syllables a word is hard: three in English (Gunning); four in Polish, whose words are longer
 * (jasnopis.pl/instrukcja, as written in the text: 'FOG – formy tekstowe').
 */
const hardFrom: Record<Locale, number> = { pl: 4, en: 3 }

/** Gunning leaves out names, compounds of easy words, and what only an ending (-es, -ed, -ing) makes long. */
function isHard(word: string, isFirst: boolean, locale: Locale) {
  const letters = word.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '')
  const isName = /^\p{Lu}/u.test(letters) && (!isFirst || /^\p{Lu}{2}/u.test(letters))
  if (isName || /[\d/@]/.test(letters)) return false
  return letters
    .split(/[-–’']/)
    .some((part) => countSyllables(bare(part, locale), locale) >= hardFrom[locale])
}

function bare(word: string, locale: Locale) {
  return locale === 'en' ? word.replace(/(es|ed|ing)$/i, '') : word
}
