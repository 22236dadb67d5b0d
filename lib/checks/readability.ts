import type { Locale } from '../locales'
import type { Advice } from './finding'
import { fogIndex } from './fog'
import type { Passage } from './passages'
import { sentencesOf } from './sentences'
import { wordsOf } from './words'

/**
 * Twelve years are the whole of school, in Poland (matura) as in Gunning's America: texts for everybody stay below.
 * The Wrocław group ranks Polish public texts on the same scale (logios.pl, and innpoland.pl/141407).
 */
const maximum: Record<Locale, number> = { pl: 12, en: 12 }

/** Gunning measures samples of a hundred words; fewer say nothing. */
const fewestWords = 100

/** Whether the lead and the paragraphs, taken together, are hard to read. */
export function fogAdvice(passages: Passage[], locale: Locale): Advice[] {
  const sentences = passages
    .filter(({ kind }) => kind === 'lead' || kind === 'paragraph')
    .flatMap(({ text }) => sentencesOf(text, locale).map((sentence) => sentence.text))
  if (wordsOf(sentences.join(' ')).length < fewestWords) return []
  const index = Math.round(fogIndex(sentences, locale))
  if (index <= maximum[locale]) return []
  return [{ strength: 'advice', field: 'body', code: 'fog', values: { index, maximum: maximum[locale] } }]
}
