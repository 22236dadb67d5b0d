import type { Locale } from '../locales'
import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'
import { sentencesOf } from './sentences'
import { wordsOf } from './words'

/**
 * The most words that a sentence should have. English: gov.uk ('Sentence length: why 25 words is our limit', 2014).
 * Polish: the ministry's guide by the Wrocław plain language group ('Prosto o konkursach Funduszy Europejskich', 2014:
 * 'krótkie zdania – do dwudziestu wyrazów'). Both are one length: without articles Polish needs a fifth fewer words.
 */
const maximum: Record<Locale, number> = { pl: 20, en: 25 }

export function longSentences(passage: Passage, locale: Locale): Advice[] {
  if (passage.kind === 'title' || passage.kind === 'heading') return []
  return sentencesOf(passage.text, locale).flatMap(({ text, start, end }): Advice[] => {
    const words = wordsOf(text).length
    if (words <= maximum[locale]) return []
    const values = { words, maximum: maximum[locale] }
    return [{ strength: 'advice', code: 'sentenceLong', ...placeIn(passage, start, end), values }]
  })
}
