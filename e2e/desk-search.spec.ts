import { expect, type Page, test } from '@playwright/test'
import { startArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Desk, DeskSearch } = words.en

test.beforeEach(async ({ page }) => signIn(page, 'editor', 'en'))

/** Looks for words from the top of whatever page this is. */
async function search(page: Page, query: string) {
  const box = page.getByRole('search', { name: Desk.search })
  await box.getByRole('searchbox', { name: DeskSearch.query }).fill(query)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(DeskSearch.title)
}

const results = (page: Page, kind: RegExp) => page.getByRole('region', { name: kind })

test('a draft is found at once, by the beginning of a word without its accents, with its state', async ({
  page,
}) => {
  await startArticle(page, 'Gżegżółka over the Szczecin lagoon')
  await search(page, 'gzegz szczec')
  const found = results(page, /^Articles/).getByRole('listitem')
  await expect(found).toHaveCount(1)
  await expect(found).toContainText(Desk.state.draft)
  await found.getByRole('link').click()
  await expect(page.getByRole('textbox', { name: words.en.Edition.title, exact: true })).toHaveValue(
    'Gżegżółka over the Szczecin lagoon',
  )
})

test('one search finds articles, photos and galleries, each under its heading, and leads on to all', async ({
  page,
}) => {
  await search(page, 'stamp')
  await expect(
    results(page, /^Photos/)
      .getByRole('listitem')
      .first(),
  ).toBeVisible()
  await results(page, /^Galleries/)
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/\/admin\/galleries\//)
})

test('what is nowhere is said to be nowhere, and nothing typed is taken for a command', async ({ page }) => {
  await search(page, 'title:"*" OR xyzzy')
  await expect(page.getByRole('status').filter({ hasText: /^Nothing matches/ })).toBeVisible()
  await expect(page.getByText(DeskSearch.advice)).toBeVisible()
  const box = page.getByRole('search', { name: DeskSearch.title })
  await expect(box.getByRole('searchbox')).toHaveValue('title:"*" OR xyzzy')
  await page.goto('/admin/search')
  await expect(page.getByText(DeskSearch.explanation)).toBeVisible()
})

test('on a narrow screen the menu opens by keyboard, holds the search and every page, and nothing sticks out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/admin/trash')
  const navigation = page.getByRole('navigation', { name: Desk.navigation })
  await expect(navigation).toBeHidden()
  const menu = page.getByRole('button', { name: Desk.menu })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(navigation.getByRole('link', { name: Desk.pageNames.trash })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(navigation.getByRole('link', { name: Desk.pageNames.settings })).toHaveCount(0)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(sideways).toBe(false)
  await navigation.getByRole('link', { name: Desk.pageNames.overview }).click()
  await expect(page).toHaveURL('/admin')
  await expect(navigation).toBeHidden()
})
