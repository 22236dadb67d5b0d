import type { Locale } from '../locales'
import type { Advice } from './finding'
import { type Passage, placeIn } from './passages'

/**
 * Dates that can be read as two different days: 04/05/2025 is in April or in May, 4.5.25 may begin with the year.
 * Where only one reading is a date (25/05/2025, 05/05/2025) nothing is said. Dots with a whole year are how Polish
 * writes dates; in English they are as unclear as strokes.
 */
export function ambiguousDates(passage: Passage, locale: Locale): Advice[] {
  return patterns[locale].flatMap((pattern) =>
    [...passage.text.matchAll(pattern)]
      .filter(({ groups }) => isAmbiguous(groups!))
      .map(({ groups, index, 0: words }) => {
        const end = index + words.length
        const start = end - groups!.date!.length
        return { strength: 'advice', code: 'dateAmbiguous', ...placeIn(passage, start, end) }
      }),
  )
}

const strokes =
  /(?<![\d/.-])(?<date>(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})\k<mark>(?:\d{4}|\d{2}))(?![\d/-])/g
const dotsShortYear = /(?<![\d.])(?<date>(?<a>\d{1,2})\.(?<b>\d{1,2})\.(?<short>\d{2}))(?!\.?\d)/g
const dotsWholeYear = /(?<![\d.])(?<date>(?<a>\d{1,2})\.(?<b>\d{1,2})\.\d{4})(?!\.?\d)/g

/** Without a year 5/4 may be a fraction or a flat, unless a word before it speaks of time. */
const withoutYear = {
  pl: /(?<!\p{L})(?:dnia|dniu|dniach|od|do|przed|po)\s+(?<date>(?<a>\d{1,2})\/(?<b>\d{1,2}))(?![\d/])/giu,
  en: /(?<!\p{L})(?:on|by|before|after|since|until|till)\s+(?<date>(?<a>\d{1,2})\/(?<b>\d{1,2}))(?![\d/])/giu,
}

const patterns: Record<Locale, RegExp[]> = {
  pl: [strokes, dotsShortYear, withoutYear.pl],
  en: [strokes, dotsShortYear, dotsWholeYear, withoutYear.en],
}

function isAmbiguous({ a, b, short }: Record<string, string>) {
  const [first, second] = [Number(a), Number(b)]
  const isMonth = (number: number) => number >= 1 && number <= 12
  if (short) return isMonth(second) && first <= 31
  return isMonth(first) && isMonth(second) && first !== second
}
