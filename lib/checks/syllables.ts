import type { Locale } from '../locales'

/** How many syllables a word has when it is said. English spelling only hints at it; Polish nearly always tells. */
export function countSyllables(word: string, locale: Locale) {
  return Math.max(1, counters[locale](word.toLowerCase()))
}

const counters: Record<Locale, (word: string) => number> = { pl: countPolish, en: countEnglish }

/**
 * Each vowel is a syllable, but an i before another vowel only softens (wios-na), and the u of au, eu only glides
 * (au-tor, Eu-ro-pa), unless it begins a root after na-, za-, nie- (na-u-ka) or an ending (mu-ze-um).
 */
function countPolish(word: string) {
  return word
    .replace(/(?<![nz])au|(?<!i)eu(?!m)/g, 'a')
    .replace(/i(?=[aąeęoóuy])/g, '')
    .replace(/[^aąeęioóuy]/g, '').length
}

/** Each group of vowels is a syllable, apart from a silent e; some pairs of vowels are two. */
function countEnglish(word: string) {
  const spoken = word.replace(/(?<![aeiouyl])e$|(?<=[aeiouy]l)e$/, '')
  const groups = spoken.match(/[aeiouy]+/g) ?? []
  const pairs = spoken.match(/(?<![cstxg])i[aou]|(?<![ct])ie(?=n[ct]|t)|(?<![gq])ua|[aeiouy]ing$/g) ?? []
  return groups.length + pairs.length
}
