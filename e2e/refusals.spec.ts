import { expect, test } from '@playwright/test'
import { body, lead, publish, startArticle, writeArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Edition, Problem } = words.en

test('a wrong password is refused in one sentence, and keeps the address', async ({ page }) => {
  await page.goto('/admin')
  await page.getByLabel(words.pl.SignIn.email).fill('nobody@example.org')
  await page.getByLabel(words.pl.SignIn.password).fill('not the password at all')
  await page.getByRole('button', { name: words.pl.SignIn.submit }).click()
  await expect(page.getByText(words.pl.SignIn.failed)).toBeFocused()
  await expect(page.getByLabel(words.pl.SignIn.email)).toHaveValue('nobody@example.org')
})

test('publishing is refused with reasons that lead to the fields, and nothing typed is lost', async ({
  page,
}) => {
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'Not ready yet')
  await page.getByRole('textbox', { name: Edition.slug, exact: true }).fill('Not A Slug')
  await page.getByRole('button', { name: Edition.publish, exact: true }).click()
  const summary = page.getByRole('alert', { name: /needs? your attention/ })
  await expect(summary).toBeFocused()
  await expect(page.getByRole('textbox', { name: Edition.slug, exact: true })).toHaveValue('Not A Slug')
  await summary.getByRole('link', { name: Problem.slugInvalid }).click()
  await expect(page.getByRole('textbox', { name: Edition.slug, exact: true })).toBeFocused()

  await page.getByRole('textbox', { name: Edition.slug, exact: true }).fill('not-ready-yet')
  await page.getByRole('button', { name: Edition.publish, exact: true }).click()
  await expect(summary.getByRole('link', { name: Problem.leadMissing })).toBeVisible()
  await expect(summary.getByRole('link', { name: Problem.bodyMissing })).toBeVisible()
  expect((await page.request.get('/en/news/not-ready-yet')).status()).toBe(404)
})

test('an editor submits and cannot publish', async ({ page }) => {
  await signIn(page, 'editor', 'en')
  await startArticle(page, 'Waits for a publisher')
  await writeArticle(page)
  await expect(page.getByRole('button', { name: Edition.publish, exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: Edition.submit }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved and submitted/ })).toBeVisible()
  await page.goto('/admin/articles?state=submitted')
  await expect(page.getByRole('link', { name: 'Waits for a publisher' })).toBeVisible()
})

test('a translator writes in their language only', async ({ page }) => {
  await signIn(page, 'translator', 'en')
  await expect(page.getByRole('link', { name: words.en.DeskArticles.new })).toHaveCount(0)
  const href = (await page.getByRole('row').nth(1).getByRole('link').getAttribute('href')) ?? ''
  await page.goto(href.replace(/\/(pl|en)$/, '/pl'))
  await expect(page.getByRole('textbox', { name: Edition.title, exact: true })).not.toBeEditable()
  await page.goto(href.replace(/\/(pl|en)$/, '/en'))
  await expect(page.getByRole('textbox', { name: Edition.title, exact: true })).toBeEditable()
  await expect(page.getByRole('button', { name: Edition.publish, exact: true })).toHaveCount(0)
})

test('two people save the same text: nothing is overwritten, both texts are shown', async ({
  page,
  browser,
}) => {
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'Two people at once')
  await writeArticle(page)
  await page.getByRole('button', { name: Edition.save }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  const other = await browser.newPage()
  await signIn(other, 'editor', 'en')
  await other.goto(page.url())
  await other.getByRole('textbox', { name: Edition.title, exact: true }).fill('The title of the other')
  await other.getByRole('button', { name: Edition.save }).click()
  await expect(other.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  await page.getByRole('textbox', { name: Edition.title, exact: true }).fill('My title')
  await page.getByRole('button', { name: Edition.save }).click()
  const conflict = page.getByRole('region', { name: Edition.conflict })
  await expect(conflict.getByText('The title of the other')).toBeVisible()
  await expect(page.getByRole('textbox', { name: Edition.title, exact: true })).toHaveValue('My title')
  await conflict.getByRole('button', { name: Edition.keepMine }).click()
  await page.getByRole('button', { name: Edition.save }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
})

test('a session that ends keeps the typed text', async ({ page, context }) => {
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'The session ends here')
  await writeArticle(page)
  await context.clearCookies()
  await page.getByRole('button', { name: Edition.save }).click()
  await expect(page.getByText(Problem.signedOut)).toBeVisible()
  await expect(page.getByRole('textbox', { name: Edition.lead, exact: true })).toHaveValue(lead)
  await expect(page.getByRole('textbox', { name: Edition.body })).toContainText(body)

  const again = await context.newPage()
  await signIn(again, 'publisher', 'en')
  await publish(page)
})
