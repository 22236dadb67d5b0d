import { expect, test } from '@playwright/test'
import { requestPublication, startArticle, submit, writeArticle } from './support/article'
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
  await requestPublication(page)
  const summary = page.getByRole('alert', { name: /needs? your attention/ })
  await expect(summary).toBeFocused()
  await expect(page.getByRole('textbox', { name: Edition.slug, exact: true })).toHaveValue('Not A Slug')
  await summary.getByRole('link', { name: Problem.slugInvalid }).click()
  await expect(page.getByRole('textbox', { name: Edition.slug, exact: true })).toBeFocused()

  await page.getByRole('textbox', { name: Edition.slug, exact: true }).fill('not-ready-yet')
  await requestPublication(page)
  await expect(summary.getByRole('link', { name: Problem.leadMissing })).toBeVisible()
  await expect(summary.getByRole('link', { name: Problem.bodyMissing })).toBeVisible()
  expect((await page.request.get('/en/news/not-ready-yet')).status()).toBe(404)
})

test('an editor submits and cannot publish', async ({ page }) => {
  await signIn(page, 'editor', 'en')
  await startArticle(page, 'Waits for a publisher')
  await writeArticle(page)
  await expect(page.getByRole('button', { name: Edition.publish, exact: true })).toHaveCount(0)
  await submit(page)
  await page.goto('/admin/articles?state=submitted')
  await expect(page.getByRole('link', { name: 'Waits for a publisher' })).toBeVisible()
})

test('a translator writes in their language only', async ({ page }) => {
  await signIn(page, 'translator', 'en')
  await page.goto('/admin/articles')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: words.en.DeskArticles.new })).toHaveCount(0)
  const href = (await page.getByRole('row').nth(1).getByRole('link').getAttribute('href')) ?? ''
  await page.goto(href.replace(/\/(pl|en)$/, '/pl'))
  await expect(page.getByRole('textbox', { name: Edition.title, exact: true })).not.toBeEditable()
  await expect(page.getByRole('button', { name: Edition.save })).toHaveCount(0)
  await page.goto(href.replace(/\/(pl|en)$/, '/en'))
  await expect(page.getByRole('textbox', { name: Edition.title, exact: true })).toBeEditable()
  for (const name of [
    Edition.publish,
    Edition.publishChange,
    Edition.schedule,
    Edition.withdraw,
    Edition.unpublish,
  ])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.en.DeskPhotos.addToGallery })).toHaveCount(0)
})
