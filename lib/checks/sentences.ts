import type { Locale } from '../locales'
import abbreviations from './abbreviations.json'

/** A sentence of a passage, with the indices of its first character and the one after its last. */
type Sentence = { text: string; start: number; end: number }

/**
 * The sentences of a text. In doubt it divides: advice on a sentence that is not that long would be worse than none.
 * So an abbreviation that often closes a sentence (r., itd., etc.) closes it before a capital letter.
 */
export function sentencesOf(text: string, locale: Locale): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: marks, index } of text.matchAll(possibleEnd)) {
    const end = index + marks.length
    if (!isEnd(text.slice(start, index), marks, text.slice(end, end + 9), locale)) continue
    sentences.push(sentence(text, start, end))
    start = end
  }
  return [...sentences, sentence(text, start, text.length)].filter(({ text }) => text)
}

/** A line break ends a sentence: lines of an address have no full stops. */
const possibleEnd = /(?<![.!?…])[.!?…]+[”"’»)\]]*(?=\s)|\n/g

function isEnd(before: string, marks: string, after: string, locale: Locale) {
  if (marks === '\n') return true
  if (startsSmall.test(after)) return false
  if (!/^\.(?!\.)/.test(marks)) return true
  // Abbreviations are short; looking no further back keeps a long text quick.
  const word = /[\p{L}\p{N}.]*$/u.exec(before.slice(-12))![0]
  if (/(^|\.)\p{Lu}$/u.test(word)) return false
  if (/^\d{1,2}$/.test(word)) return locale !== 'pl' && before.trim() !== word
  return !shortened[locale].has(word.toLowerCase())
}

/** The next word begins with a small letter, and not as 'e-Konsulat' does. */
const startsSmall = /^[\s„"“”‘’«»([–—-]*\p{Ll}(?!-\p{Lu})/u

/** Abbreviations after which a sentence goes on, whatever follows, without their last full stop. */
const shortened = { pl: new Set(abbreviations.pl), en: new Set(abbreviations.en) }

function sentence(text: string, from: number, to: number): Sentence {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  return { text: words.trim(), start, end: start + words.trim().length }
}
