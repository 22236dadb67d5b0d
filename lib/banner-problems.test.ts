import { expect, test } from 'vitest'
import type { Banner, BannerWords } from './banner'
import { bannerLimits, problemsOfBanner } from './banner-problems'

const now = '2026-04-10T12:00:00.000Z'
const words: BannerWords = { title: 'Consulates are closed', text: 'Call the duty officer.', href: '' }
const banner: Banner = { kind: 'emergency', startsAt: now, endsAt: null, texts: { pl: words, en: words } }

function problemsOf(change: Partial<Banner>) {
  return problemsOfBanner({ ...banner, ...change }, now).map(({ field, code }) => `${field} ${code}`)
}

test.each<[string, Partial<BannerWords>, string[]]>([
  ['whole', {}, []],
  ['without a title', { title: '  ' }, ['title bannerTitleMissing']],
  ['without a text', { text: '\n' }, ['text bannerTextMissing']],
  [
    'as long as it may be',
    { title: 'a'.repeat(bannerLimits.title), text: 'a'.repeat(bannerLimits.text) },
    [],
  ],
  [
    'too long',
    Object.fromEntries(
      Object.entries(bannerLimits).map(([field, limit]) => [field, '/'.padEnd(limit + 1, 'a')]),
    ),
    ['title tooLong', 'text tooLong', 'href tooLong'],
  ],
  ...['https://www.gov.pl/web/dyplomacja', 'HTTPS://example.org', '/pl/aktualnosci', '/'].map(
    (href) => [`with a link to ${href}`, { href }, []] as [string, Partial<BannerWords>, string[]],
  ),
  ...['http://example.org', 'javascript:alert(1)', 'mailto:a@example.org', '#top', '//evil.example'].map(
    (href) =>
      [`with a link to ${href}`, { href }, ['href bannerAddressInvalid']] as [
        string,
        Partial<BannerWords>,
        string[],
      ],
  ),
  ['with a link to a broken address', { href: 'https://[' }, ['href bannerAddressInvalid']],
])('a banner %s has these problems, in each language on its own', (_, change, expected) => {
  for (const locale of ['pl', 'en'] as const)
    expect(problemsOf({ texts: { ...banner.texts, [locale]: { ...words, ...change } } })).toEqual(
      expected.map((problem) => problem.replace(' ', `-${locale} `)),
    )
})

test('a missing text names its language, and a long one its length', () => {
  const texts = { pl: { ...words, title: '' }, en: { ...words, text: 'a'.repeat(bannerLimits.text + 5) } }
  expect(problemsOfBanner({ ...banner, texts }, now)).toEqual([
    { field: 'title-pl', code: 'bannerTitleMissing', values: { locale: 'pl' } },
    { field: 'text-en', code: 'tooLong', values: { length: 605, maximum: 600 } },
  ])
})

test.each<[string, startsAt: string, endsAt: string | null, string[]]>([
  ['never', now, null, []],
  ['later', now, '2026-04-10T12:01:00.000Z', []],
  ['when it begins', '2026-04-11T12:00:00.000Z', '2026-04-11T12:00:00.000Z', ['endsAt endTooEarly']],
  ['before it begins', '2026-04-12T12:00:00.000Z', '2026-04-11T12:00:00.000Z', ['endsAt endTooEarly']],
  ['before now', '2026-04-09T12:00:00.000Z', '2026-04-10T11:59:00.000Z', ['endsAt endTooEarly']],
  ['now', '2026-04-09T12:00:00.000Z', now, ['endsAt endTooEarly']],
])('a banner that ends %s', (_, startsAt, endsAt, expected) => {
  expect(problemsOf({ startsAt, endsAt })).toEqual(expected)
})
