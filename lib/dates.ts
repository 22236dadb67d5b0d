import { type Locale } from './locales'

/** The zone in which every time is shown; storage is UTC. */
export const timeZone = 'Europe/Warsaw'

const warsaw = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** The month, as readers in Warsaw count it, in which a moment falls: `2025-04`. */
export function monthOf(moment: string) {
  return warsaw.format(new Date(moment)).slice(0, 7)
}

/**
 * The first moment of a month in Warsaw and of the month after it, in UTC ISO 8601.
 * @param month `YYYY-MM`
 */
export function monthRange(month: string): { from: string; until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return { from: warsawMidnight(year, number - 1), until: warsawMidnight(year, number) }
}

/** The day, as people in Warsaw count it, in which a moment falls: `2025-04-04`. */
export function dayOf(moment: string) {
  return warsaw.format(new Date(moment)).slice(0, 10)
}

/** A moment of a day in Warsaw (early afternoon): for a date of publication that somebody states. */
export function momentOfDay(day: string) {
  return `${day}T11:00:00.000Z`
}

/** Whether an address names a month that can have news: years 2000–2099. */
export function isMonth(year: string, month: string) {
  return /^20\d\d$/.test(year) && /^(0[1-9]|1[0-2])$/.test(month)
}

/** A date as the press prints it: `04.04.2025` in Polish, `4 April 2025` in English. */
export function formatDate(moment: string, locale: Locale) {
  return dateFormats[locale].format(new Date(moment))
}

/** A month by name: `kwiecień 2025`, `April 2025`. */
export function formatMonth(month: string, locale: Locale) {
  return monthFormats[locale].format(new Date(`${month}-15T12:00:00Z`))
}

const tags = { pl: 'pl-PL', en: 'en-GB' } as const

const dateFormats = formats({ day: '2-digit', month: '2-digit', year: 'numeric' }, { dateStyle: 'long' })
const monthFormats = formats({ month: 'long', year: 'numeric' }, { month: 'long', year: 'numeric' })

function formats(pl: Intl.DateTimeFormatOptions, en: Intl.DateTimeFormatOptions) {
  return {
    pl: new Intl.DateTimeFormat(tags.pl, { timeZone, ...pl }),
    en: new Intl.DateTimeFormat(tags.en, { timeZone, ...en }),
  }
}

/** Midnight in Warsaw is 22:00 or 23:00 UTC of the day before: the offset is 1 or 2 hours, never changing at midnight. */
function warsawMidnight(year: number, monthIndex: number) {
  const candidates = [2, 1].map((offset) => new Date(Date.UTC(year, monthIndex, 1, -offset)).toISOString())
  const midnight = candidates.find((candidate) => warsaw.format(new Date(candidate)).endsWith('00:00:00'))
  return midnight ?? candidates[0]!
}
