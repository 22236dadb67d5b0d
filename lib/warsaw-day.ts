import { resolveLocalTime } from './warsaw-time'

/**
 * The moment at which a day begins in Warsaw, in UTC ISO 8601. Clocks there never change at midnight.
 * @param day `YYYY-MM-DD`, of the years 2000–2099
 * @throws where it is no day
 */
export function startOfDay(day: string) {
  const time = resolveLocalTime(`${day}T00:00`)
  if ('problem' in time) throw new Error(`No day of the calendar: ${day}`)
  return time.moment
}

/** The day after, as `YYYY-MM-DD`. */
export function nextDay(day: string) {
  return new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10)
}

/** Whether somebody typed a day that the calendar has, `YYYY-MM-DD`, in this century. */
export function isDay(text: string) {
  return 'moment' in resolveLocalTime(`${text}T00:00`)
}
