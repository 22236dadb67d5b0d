import type { Page } from '@playwright/test'
import { formatDate } from '../../lib/dates'
import { formatMoment } from '../../lib/warsaw-time'

/** The moment at which the pictures seem to be taken, so that each run makes the same. */
const seeming = Date.parse('2027-03-02T09:15:00Z')

/** The days from today on which anything in the pictures happens. */
const days = Array.from({ length: 34 }, (_, index) => index - 2)

/** Writes times of these days as if now were another day, at a quarter past ten. */
export async function settleTimes(page: Page) {
  const now = Date.now()
  await page.evaluate(rewrite, {
    moments: pairsOf((time, locale) => formatMoment(time, locale), now),
    dates: pairsOf((time, locale) => formatDate(time, locale), now),
  })
}

type Format = (time: string, locale: 'pl' | 'en') => string

/** What is written on a day (without the time of day), and what is to stand there. */
function pairsOf(format: Format, now: number): Record<string, string> {
  const pairs = (['pl', 'en'] as const).flatMap((locale) =>
    days.map((day) => {
      const [real, shown] = [now, seeming].map((start) =>
        format(new Date(start + day * 86_400_000).toISOString(), locale),
      )
      return [real!.replace(/, .*/, ''), shown!] as const
    }),
  )
  return Object.fromEntries(pairs)
}

type Shown = { moments: Record<string, string>; dates: Record<string, string> }

/**
 * Runs in the page. A date alone is rewritten only where it is an element of time: texts may speak of any day. Style
 * elements are left alone: the policy would refuse to read them anew.
 */
function rewrite({ moments, dates }: Shown) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const text = node.data.replace(
      /(\d{1,2} \p{L}+ \d{4}), \d\d:\d\d CES?T/gu,
      (all, day: string) => moments[day] ?? all,
    )
    const isTime = node.parentElement?.localName === 'time'
    const settled = isTime ? (dates[text] ?? text) : text
    if (settled !== node.data) node.data = settled
  }
}
