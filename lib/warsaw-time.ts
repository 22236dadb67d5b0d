import { timeZone } from './dates'
import type { Locale } from './locales'
import type { Problem, ProblemCode } from './problem'

/** Which of the two moments a local time names, on the night when the clocks go back; empty on every other. */
export type TimeChoice = 'first' | 'second' | ''

export type LocalTime = { moment: string } | { problem: TimeProblem }

type TimeProblem = {
  code: Extract<ProblemCode, 'timeInvalid' | 'timeDoesNotExist' | 'timeTwice'>
  values?: Problem['values']
}

/**
 * The moment that somebody in Warsaw means.
 *
 * Warsaw's clocks are one hour ahead of UTC (CET) or two (CEST), so two candidates asked of Intl answer it all; a
 * library (such as @js-temporal/polyfill) would only make what the browser loads larger.
 * @param local as `<input type="datetime-local">` gives it, `YYYY-MM-DDTHH:mm`, in the years 2000–2099
 * @param choice which of the two where there are two; needless otherwise
 * @returns the moment in UTC ISO 8601, or why there is none
 */
export function resolveLocalTime(local: string, choice: TimeChoice = ''): LocalTime {
  if (!isTime(local)) return { problem: { code: 'timeInvalid' } }
  const [first, second] = candidates(local).filter((moment) => toLocalTime(moment) === local)
  if (!first) return { problem: { code: 'timeDoesNotExist', values: gapAround(local) } }
  if (!second) return { moment: first }
  if (choice === '') return { problem: { code: 'timeTwice', values: bothTimes(local) } }
  return { moment: choice === 'first' ? first : second }
}

/** What a field for local times shows for a moment: `YYYY-MM-DDTHH:mm` in Warsaw. Seconds are left out. */
export function toLocalTime(moment: string) {
  return warsaw.format(new Date(moment)).replace(' ', 'T')
}

/** The choice that belongs to a moment, so that with `toLocalTime` it fills a form again exactly. */
export function choiceOf(moment: string): TimeChoice {
  const resolved = resolveLocalTime(toLocalTime(moment))
  if (!('problem' in resolved) || resolved.problem.code !== 'timeTwice') return ''
  return zoneOf(moment) === 'CEST' ? 'first' : 'second'
}

/** A moment as people in Warsaw and computers elsewhere read it: `25 October 2026, 02:30 CEST = 00:30 UTC`. */
export function formatLocalAndUtc(moment: string, locale: Locale) {
  const [local, utc] = [toLocalTime(moment), new Date(moment).toISOString()]
  const utcDay = dayPart(local) === dayPart(utc) ? '' : `${days[locale].format(atNoon(utc))}, `
  return `${formatMoment(moment, locale)} = ${utcDay}${timePart(utc)} UTC`
}

/** A moment in Warsaw with its zone: `25 October 2026, 02:30 CEST`. */
export function formatMoment(moment: string, locale: Locale) {
  const local = toLocalTime(moment)
  return `${days[locale].format(atNoon(local))}, ${timePart(local)} ${zoneOf(moment)}`
}

const warsaw = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })

const days = {
  pl: new Intl.DateTimeFormat('pl-PL', { timeZone, dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }),
}

const minute = 60_000
const hour = 60 * minute

/** The pattern lets 31 April through; reading it as UTC and writing it again does not. */
function isTime(local: string) {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(local)) return false
  const time = Date.parse(`${local}Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local)
}

/** What a local time would be in summer (CEST, the earlier moment) and in winter (CET). */
function candidates(local: string) {
  return [2, 1].map((ahead) => new Date(Date.parse(`${local}Z`) - ahead * hour).toISOString())
}

/** Clocks are changed on a whole hour of UTC (Directive 2000/84/EC: at 01:00): the one just before the later candidate. */
function gapAround(local: string) {
  const change = Math.floor((Date.parse(`${local}Z`) - hour) / hour) * hour
  const at = (time: number) => timePart(toLocalTime(new Date(time).toISOString()))
  return {
    ...{ day: atNoon(local).getTime(), time: timePart(local), from: wholeHour(local) },
    ...{ before: at(change - minute), after: at(change) },
  }
}

function bothTimes(local: string) {
  const time = timePart(local)
  return {
    ...{ day: atNoon(local).getTime(), time },
    ...{ first: `${time} CEST (UTC+2)`, second: `${time} CET (UTC+1)` },
  }
}

/** Written out because some browsers call the zones GMT+2 and GMT+1. */
function zoneOf(moment: string) {
  const ahead = Date.parse(`${toLocalTime(moment)}Z`) - Math.floor(Date.parse(moment) / minute) * minute
  return ahead === 2 * hour ? 'CEST' : 'CET'
}

function dayPart(time: string) {
  return time.slice(0, 10)
}

function timePart(time: string) {
  return time.slice(11, 16)
}

function wholeHour(local: string) {
  return `${local.slice(11, 13)}:00`
}

/** A moment that falls on the written day in every zone that matters here. */
function atNoon(time: string) {
  return new Date(`${dayPart(time)}T12:00:00Z`)
}
