import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { openEdition } from './support/article'
import { throughTheDesk, writeTwice } from './support/desk-pages'
import { signIn } from './support/sign-in'
import { addresses, languages, words } from './words'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

for (const language of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

      for (const [name, path] of Object.entries(addresses[language]))
        test(`axe finds nothing on the ${name} page`, async ({ page }) => {
          await page.goto(path)
          expect(await violationsOf(page)).toEqual([])
        })

      test('axe finds nothing on a gallery, nor in its lightbox', async ({ page }) => {
        await page.goto(addresses[language].galleries)
        await page.getByRole('main').getByRole('link').first().click()
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await violationsOf(page)).toEqual([])
        await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
        await page.getByRole('dialog').waitFor()
        expect(await violationsOf(page)).toEqual([])
      })
    })

for (const [language, colorScheme] of [
  ['pl', 'light'],
  ['en', 'dark'],
] as const)
  test.describe(`desk, ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing on the pages of the desk', async ({ page, browser }) => {
      test.setTimeout(120_000)
      const written = await aWrittenArticle(browser)
      await page.goto('/admin/sign-in')
      expect(await violationsOf(page)).toEqual([])
      await signIn(page, 'administrator', language)
      await throughTheDesk(page, written, async (name) => expect(await violationsOf(page), name).toEqual([]))
    })

    test('axe finds nothing in the dialogs and the conflict of an article', async ({ page, browser }) => {
      const written = await aWrittenArticle(browser)
      const { Conflict, Edition } = words[language]
      await signIn(page, 'administrator', language)
      await openEdition(page, written)
      for (const [opener, title] of [
        [Edition.publish, Edition.publishTitle],
        [Edition.schedule, Edition.scheduleTitle],
      ] as const) {
        await page.getByRole('button', { name: opener, exact: true }).click()
        await expect(page.getByRole('dialog', { name: title })).toBeVisible()
        expect(await violationsOf(page), title).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      const other = await page.context().newPage()
      await other.goto(written)
      const leadOf = (tab: Page) => tab.getByRole('textbox', { name: Edition.lead, exact: true })
      const saved = other.waitForResponse('**/admin/articles/save')
      await leadOf(other).fill('What the other tab says.')
      await saved
      await leadOf(page).fill('What this tab says.')
      await expect(page.getByRole('region', { name: Conflict.heading })).toBeVisible()
      expect(await violationsOf(page)).toEqual([])
    })
  })

async function aWrittenArticle(browser: Browser) {
  const page = await browser.newPage()
  await signIn(page, 'editor', 'en')
  const address = await writeTwice(page, 'Looked at by axe')
  await page.close()
  return address
}
