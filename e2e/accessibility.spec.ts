import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/sign-in'
import { addresses, languages } from './words'

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

      test('axe finds nothing on the desk', async ({ page }) => {
        await page.goto('/admin/sign-in')
        expect(await violationsOf(page)).toEqual([])
        await signIn(page, 'publisher', language)
        await page.getByRole('table').waitFor()
        expect(await violationsOf(page)).toEqual([])
        await page.getByRole('row').nth(1).getByRole('link').click()
        await page.getByRole('toolbar').waitFor()
        expect(await violationsOf(page)).toEqual([])
        for (const path of ['/admin/articles/new', '/admin/photos']) {
          await page.goto(path)
          await page.getByRole('heading', { level: 1 }).waitFor()
          expect(await violationsOf(page), path).toEqual([])
        }
      })
    })
