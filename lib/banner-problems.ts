import type { Banner, BannerWords } from './banner'
import { isPageAddress } from './body/address'
import { type Locale, locales } from './locales'
import type { Problem } from './problem'

/** Longest accepted text, in characters. A banner is read in passing; what is longer belongs on a page. */
export const bannerLimits = { title: 100, text: 600, href: 500 } as const

/**
 * What stops a banner from being set. Its fields are named as in the form: `title-pl`.
 * @param now a banner that would be over already is a mistake; left out in a browser, whose clock may be wrong
 */
export function problemsOfBanner({ texts, startsAt, endsAt }: Omit<Banner, 'kind'>, now = ''): Problem[] {
  const isTooEarly = endsAt !== null && (endsAt <= startsAt || endsAt <= now)
  return [
    ...(isTooEarly ? [{ field: 'endsAt', code: 'endTooEarly' } as const] : []),
    ...locales.flatMap((locale) => problemsOfWords(locale, texts[locale])),
  ]
}

function problemsOfWords(locale: Locale, words: BannerWords): Problem[] {
  const problems: Problem[] = []
  if (!words.title.trim())
    problems.push({ field: `title-${locale}`, code: 'bannerTitleMissing', values: { locale } })
  if (!words.text.trim())
    problems.push({ field: `text-${locale}`, code: 'bannerTextMissing', values: { locale } })
  for (const field of ['title', 'text', 'href'] as const) {
    const values = { length: words[field].length, maximum: bannerLimits[field] }
    if (values.length > values.maximum)
      problems.push({ field: `${field}-${locale}`, code: 'tooLong', values })
  }
  if (words.href && !isBannerAddress(words.href))
    problems.push({ field: `href-${locale}`, code: 'bannerAddressInvalid' })
  return problems
}

/** The host is needless for a path of this site, and no more than a means of asking. */
function isBannerAddress(href: string) {
  return isPageAddress(href) && URL.canParse(href, 'https://example.org')
}
