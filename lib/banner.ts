import type { Locale } from './locales'

/** What a banner is for, the most serious first; each has its own colour (components/site/styles/banner.css). */
export const bannerKinds = ['emergency', 'mourning', 'notice'] as const

export type BannerKind = (typeof bannerKinds)[number]

/** What a banner says in one language, as plain text; `href` is where to read more, or empty. */
export type BannerWords = { title: string; text: string; href: string }

/** From when a banner stands, and the first moment at which it no longer does (null: until somebody ends it). */
type BannerTimes = { startsAt: string; endsAt: string | null }

export type Banner = BannerTimes & { kind: BannerKind; texts: Record<Locale, BannerWords> }

/**
 * planned: begins later. shown: its time is now, though another may stand in its place (`bannerToShow`).
 * over: ended, or cancelled before it began.
 */
export type BannerState = 'planned' | 'shown' | 'over'

export function bannerState(times: BannerTimes, now: string): BannerState {
  if (wasCancelled(times) || (times.endsAt !== null && times.endsAt <= now)) return 'over'
  return times.startsAt <= now ? 'shown' : 'planned'
}

/** Whether it was ended before it began, so that nobody ever saw it. */
export function wasCancelled({ startsAt, endsAt }: BannerTimes) {
  return endsAt !== null && endsAt <= startsAt
}

type Candidate = BannerTimes & { id: string; kind: BannerKind }

/**
 * The one banner that readers see at a moment: of those whose time it is, the one that goes before all others.
 * Null where there is none.
 */
export function bannerToShow<Any extends Candidate>(banners: Any[], now: string): Any | null {
  const inTime = banners.filter((banner) => bannerState(banner, now) === 'shown')
  return inTime.find((one) => inTime.every((other) => one === other || goesBefore(one, other))) ?? null
}

/** Which of two banners readers see: the more serious one, of two alike the one that began last. */
export function goesBefore(one: Omit<Candidate, 'endsAt'>, other: Omit<Candidate, 'endsAt'>) {
  const gravity = bannerKinds.indexOf(other.kind) - bannerKinds.indexOf(one.kind)
  return gravity === 0 ? one.startsAt + one.id > other.startsAt + other.id : gravity > 0
}

/**
 * When a banner begins. Nothing stands in the past: what should begin there begins now, and what has begun has.
 * @param wanted null for now
 * @param before when it was to begin so far, where it is there already
 */
export function bannerStart(wanted: string | null, now: string, before?: string) {
  if (wanted !== null && wanted > now) return wanted
  return before !== undefined && before <= now ? before : now
}
