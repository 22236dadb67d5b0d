import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { BannerKind } from '../lib/banner'
import { toLocalTime } from '../lib/warsaw-time'
import { signIn } from './support/sign-in'
import { addresses, languages, words } from './words'

const { Desk, DeskBanners } = words.en

/** The region of a kind of banner on the pages of a language. */
function bannerOn(page: Page, language: 'pl' | 'en', kind: BannerKind) {
  return page.getByRole('region', { name: words[language].Banner.label[kind] })
}

async function typeBanner(page: Page, kind: BannerKind, title: string) {
  await page.goto('/admin/banners/new')
  await page.getByRole('radio', { name: DeskBanners.kind[kind] }).check()
  for (const language of languages) {
    const field = (label: Record<'pl' | 'en', string>) =>
      page.getByRole('textbox', { name: label[language], exact: true })
    await field(DeskBanners.titleField).fill(`${title} (${language})`)
    await field(DeskBanners.textField).fill(`What everybody should know, in ${language}.`)
    await field(DeskBanners.hrefField).fill(addresses[language].news)
  }
}

async function set(page: Page) {
  await page.getByRole('button', { name: DeskBanners.set }).click()
  await page.getByRole('dialog').getByRole('button', { name: DeskBanners.confirm }).click()
  await expect(page.getByRole('status').filter({ hasText: DeskBanners.done.set })).toBeVisible()
}

async function end(page: Page, title: string) {
  await page.goto('/admin/banners')
  await page.getByRole('button', { name: `${DeskBanners.ending.act} – ${title} (en)` }).click()
  await page.getByRole('dialog').getByRole('button', { name: DeskBanners.ending.confirm }).click()
  await expect(page.getByRole('status').filter({ hasText: DeskBanners.done.ending })).toBeVisible()
}

async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

test('an emergency banner is on every page in both languages at the next request, until it is ended', async ({
  page,
  browser,
}) => {
  const reader = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage()
  const paths = { pl: [] as string[], en: [] as string[] }
  for (const language of languages) {
    const { front, article, galleries, privacy, missing } = addresses[language]
    await reader.goto(galleries)
    const gallery = await reader.getByRole('main').getByRole('link').first().getAttribute('href')
    paths[language] = [front, article, gallery!, privacy, missing]
    // What is kept from before must not be what readers get afterwards.
    for (const path of paths[language]) await reader.goto(path)
  }

  await signIn(page, 'publisher', 'en')
  await typeBanner(page, 'emergency', 'Call the duty officer')
  expect(await violationsOf(page)).toEqual([])
  await set(page)
  for (const language of languages)
    for (const path of paths[language]) {
      await reader.goto(path)
      const banner = bannerOn(reader, language, 'emergency')
      await expect(banner, path).toContainText(`Call the duty officer (${language})`)
      await expect(banner.getByRole('link', { name: words[language].Banner.more })).toHaveAttribute(
        'href',
        addresses[language].news,
      )
      expect(await reader.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
  expect(await violationsOf(reader)).toEqual([])

  await end(page, 'Call the duty officer')
  for (const language of languages)
    for (const path of paths[language]) {
      await reader.goto(path)
      await expect(reader.getByRole('navigation').first()).toBeVisible()
      await expect(bannerOn(reader, language, 'emergency'), path).toHaveCount(0)
    }
})

test('a planned banner appears by itself within two seconds of its time', async ({ page, request }) => {
  test.setTimeout(120_000)
  const title = 'Closed in the afternoon'
  // The first whole minute that leaves time to fill in the form.
  const start = Math.ceil((Date.now() + 15_000) / 60_000) * 60_000
  await signIn(page, 'publisher', 'en')
  await typeBanner(page, 'notice', title)
  await page
    .getByLabel(DeskBanners.startsAt, { exact: true })
    .fill(toLocalTime(new Date(start).toISOString()))
  await set(page)
  await expect(page.getByRole('row', { name: title })).toContainText(DeskBanners.state.planned)
  const readPage = async (path: string) => (await request.get(path)).text()
  for (const language of languages) expect(await readPage(addresses[language].front)).not.toContain(title)

  const whenever = { timeout: 90_000, intervals: [100] }
  await expect.poll(() => readPage(addresses.en.front), whenever).toContain(title)
  expect(Date.now() - start).toBeGreaterThanOrEqual(0)
  expect(Date.now() - start).toBeLessThan(2_000)
  expect(await readPage(addresses.pl.front)).toContain(title)
  await end(page, title)
})

test('readers see the most serious of two banners, and the desk says which one waits', async ({
  page,
  browser,
}) => {
  const reader = await browser.newPage()
  await signIn(page, 'publisher', 'en')
  await typeBanner(page, 'mourning', 'National mourning')
  await set(page)
  await typeBanner(page, 'notice', 'Works on the site')
  await page.getByRole('button', { name: DeskBanners.set }).click()
  await expect(page.getByRole('dialog')).toContainText('“National mourning (en)”')
  await page.getByRole('dialog').getByRole('button', { name: DeskBanners.confirm }).click()
  await expect(page.getByRole('row', { name: 'Works on the site' })).toContainText(DeskBanners.state.hidden)
  await reader.goto('/en')
  await expect(bannerOn(reader, 'en', 'mourning')).toBeVisible()
  await expect(bannerOn(reader, 'en', 'notice')).toHaveCount(0)

  await end(page, 'National mourning')
  await reader.goto('/en')
  await expect(bannerOn(reader, 'en', 'notice')).toContainText('Works on the site')
  await end(page, 'Works on the site')
})

test('a banner in one language only is refused, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'publisher', 'en')
  await page.goto('/admin/banners/new')
  await page.getByRole('radio', { name: DeskBanners.kind.mourning }).check()
  const polishTitle = page.getByRole('textbox', { name: DeskBanners.titleField.pl, exact: true })
  await polishTitle.fill('Żałoba narodowa')
  await page.getByRole('button', { name: DeskBanners.set }).click()
  const summary = page.getByRole('alert', { name: /need your attention/ })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('listitem')).toHaveCount(3)
  await summary.getByRole('link', { name: 'Write a title in English.' }).click()
  await expect(page.getByRole('textbox', { name: DeskBanners.titleField.en, exact: true })).toBeFocused()
  await expect(polishTitle).toHaveValue('Żałoba narodowa')
  await expect(page.getByRole('radio', { name: DeskBanners.kind.mourning })).toBeChecked()
})

test('who may not set banners does not see their page', async ({ page }) => {
  await signIn(page, 'editor', 'en')
  await page.goto('/admin/banners')
  await expect(page.getByRole('heading', { name: Desk.notFound.title })).toBeVisible()
})
