import { expect, type Page, test } from '@playwright/test'
import {
  expectSaved,
  lead,
  linkTo,
  openEdition,
  publish,
  requestPublication,
  startArticle,
  writeArticle,
} from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Advice, Edition, Problem } = words.en

const checksOf = (page: Page) => page.getByRole('region', { name: Edition.checks })
const textOf = (page: Page) => page.getByRole('textbox', { name: Edition.body })

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

test('what stops publication, and what could be better, is listed while one types, and leads to its place', async ({
  page,
}) => {
  await startArticle(page, 'Checked while it is typed')
  const checks = checksOf(page)
  await expect(checks.getByRole('heading', { name: '2 things stop publication' })).toBeVisible()
  await checks.getByRole('link', { name: Problem.leadMissing }).click()
  const leadField = page.getByRole('textbox', { name: Edition.lead, exact: true })
  await expect(leadField).toBeFocused()
  await leadField.fill(lead)
  await expect(checks.getByRole('link', { name: Problem.leadMissing })).toHaveCount(0)

  await textOf(page).click()
  await page.getByRole('toolbar').getByRole('button', { name: Edition.toolbar.heading3, exact: true }).click()
  await page.keyboard.type('Too deep')
  await page.keyboard.press('Enter')
  await page.keyboard.type('They met on 04/05/2025.')
  const skipped = checks.getByRole('link', { name: Problem.headingSkipped.replace('{words}', 'Too deep') })
  await expect(skipped).toBeVisible()
  await expect(checks.getByRole('heading', { name: '1 thing stops publication' })).toBeVisible()
  await expect(checks.getByRole('heading', { name: '1 piece of advice' })).toBeVisible()
  await checks.getByRole('link', { name: Advice.dateAmbiguous }).click()
  await expect(textOf(page)).toBeFocused()
  expect(await selection(page)).toBe('04/05/2025')
  await page.keyboard.type('4 May 2025')
  await expect(checks.getByRole('link', { name: Advice.dateAmbiguous })).toHaveCount(0)

  await skipped.click()
  expect(await selection(page)).toBe('Too deep')
  await requestPublication(page)
  const summary = page.getByRole('alert', { name: /needs your attention/ })
  await expect(
    summary.getByRole('link', { name: Problem.headingSkipped.replace('{words}', 'Too deep') }),
    'the server says no too',
  ).toBeVisible()
  expect((await page.request.get('/en/news/checked-while-it-is-typed')).status()).toBe(404)
  await skipped.click()
  await page.getByRole('toolbar').getByRole('button', { name: Edition.toolbar.heading2, exact: true }).click()
  await expect(checks.getByText(Edition.checksClean)).toBeVisible()
  await publish(page)
})

test('a link to an article that is not public stops publication until that article is published', async ({
  page,
  context,
}) => {
  await startArticle(page, 'Not public yet')
  await writeArticle(page)
  await expectSaved(page)
  const linked = await context.newPage()
  await openEdition(linked, page.url())

  await startArticle(page, 'Leads to a draft')
  await writeArticle(page)
  await linkTo(page, '/en/news/not-public-yet')
  const stop = checksOf(page).getByRole('link', { name: /leads to an article that readers can’t see/ })
  await expect(stop).toBeVisible()
  await requestPublication(page)
  const summary = page.getByRole('alert', { name: /needs your attention/ })
  await expect(summary).toContainText('leads to an article that readers can’t see')

  await publish(linked)
  await publish(page)
  await expect(stop).toHaveCount(0)
})

function selection(page: Page) {
  return page.evaluate(() => getSelection()?.toString())
}
