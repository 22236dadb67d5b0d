import { expect, type Page, test } from '@playwright/test'
import { addresses, languages, words } from './words'

test('a reader goes from the front page to the lead story and back to the list', async ({ page }) => {
  await page.goto('/pl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const lead = page.getByRole('article').getByRole('link')
  const title = await lead.innerText()
  await lead.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('link', { name: words.pl.Article.back }).click()
  await expect(page).toHaveURL(addresses.pl.news)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

test('an article has its date, lead, photo, credit, text and photos', async ({ page }) => {
  await page.goto(addresses.en.article)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('article').getByRole('time').first()).toHaveText('4 April 2025')
  await expect(page.getByRole('article').getByRole('img').first()).toHaveAttribute('alt', /.{20}/)
  await expect(page.getByText('Drawing: Komunikat').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Photos (1)' })).toBeVisible()
  await page.goto(addresses.pl.article)
  await expect(page.getByText('Rys. Komunikat').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Zdjęcie (1)' })).toBeVisible()
})

test('the language switch leads to the same article, and says honestly where there is none', async ({
  page,
}) => {
  await page.goto(addresses.pl.article)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(addresses.en.article)
  await page.getByRole('link', { name: 'Polski' }).click()
  await expect(page).toHaveURL(addresses.pl.article)

  await page.goto('/pl/aktualnosci')
  await page.goto(await polishOnlyArticle(page))
  const toEnglish = page.getByRole('link', { name: /English.*not available in English/ })
  await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(0)
  await toEnglish.click()
  await expect(page).toHaveURL('/en/news')
})

test('/ leads to the language that the browser asks for', async ({ browser }) => {
  for (const [locale, path] of [
    ['pl-PL', '/pl'],
    ['en-GB', '/en'],
    ['de-DE', '/pl'],
  ] as const) {
    const page = await browser.newPage({ locale })
    await page.goto('/')
    await expect(page).toHaveURL(path)
    await page.close()
  }
})

test('an English path under /pl leads to the one Polish address', async ({ page }) => {
  await page.goto('/pl/news')
  await expect(page).toHaveURL('/pl/aktualnosci')
})

for (const language of languages)
  test(`what is not there has a page of its own in ${language}, and the answer says 404`, async ({
    page,
  }) => {
    for (const path of [
      addresses[language].missing,
      `${addresses[language].news}/xyz`,
      `${addresses[language].galleries}/xyz`,
    ]) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
      await expect(
        page.getByRole('heading', { level: 1, name: words[language].NotFound.title }),
      ).toBeVisible()
    }
  })

test('an unknown language and a malformed address are told in both languages', async ({ page }) => {
  expect((await page.goto('/de/news'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: words.pl.NotFound.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.en.NotFound.title })).toBeVisible()
  expect((await page.goto('/en/news/%FF'))?.status()).toBe(400)
  await expect(page.getByRole('heading', { name: words.en.ErrorPage.badRequest.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.pl.ErrorPage.badRequest.title })).toBeVisible()
})

test('the archive of a month lists its news at a permanent address', async ({ page }) => {
  await page.goto(addresses.en.news)
  await page
    .getByRole('navigation', { name: words.en.Archive.title })
    .getByRole('link', { name: 'April 2025' })
    .click()
  await expect(page).toHaveURL(addresses.en.archive)
  await expect(page.getByRole('heading', { level: 1, name: 'News: April 2025' })).toBeVisible()
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(4)
})

test('a withdrawn article keeps its page, says so, and is in no list', async ({ page }) => {
  const { title, path } = await withdrawnArticle()
  await page.goto(path)
  await expect(page.getByText(/wycofana .*2\d{3}/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goto('/pl/aktualnosci')
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('everything can be read, and every photo reached', async ({ page }) => {
    await page.goto(addresses.pl.galleries)
    await page.getByRole('main').getByRole('link').first().click()
    const photo = page.getByRole('main').getByRole('link', { name: /^Zdjęcie 1 z/ })
    const response = await page.request.get((await photo.getAttribute('href')) ?? '')
    expect(response.headers()['content-type']).toBe('image/jpeg')
  })
})

/** The demo content's article that is public in Polish only. */
async function polishOnlyArticle(page: Page) {
  await page.goto('/pl/aktualnosci')
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const path of links.filter((link) => link.startsWith('/pl/aktualnosci/'))) {
    const html = await (await page.request.get(path)).text()
    if (html.includes(words.en.LanguageSwitch.notInThisLanguage)) return path
  }
  throw new Error('The demo content has no article that is public in Polish only')
}

async function withdrawnArticle() {
  const { readFile, readdir } = await import('node:fs/promises')
  for (const name of await readdir('db/seed/articles')) {
    const text = await readFile(`db/seed/articles/${name}/pl.md`, 'utf8').catch(() => '')
    if (text.includes('withdrawnAt:'))
      return {
        title: /title: "?(.+?)"?\n/.exec(text)![1]!,
        path: `/pl/aktualnosci/${/slug: (\S+)/.exec(text)![1]}`,
      }
  }
  throw new Error('The demo content has no withdrawn article')
}
