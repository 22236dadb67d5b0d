import { expect, type Page, test } from '@playwright/test'
import {
  expectSaved,
  lead,
  publish,
  publishChange,
  startArticle,
  startTranslation,
  toLanguage,
} from './support/article'
import { signIn } from './support/sign-in'
import { addresses, words } from './words'

const { DeskPhotos, Edition, Overview, Translation } = words.en

test('a translation starts from the original, is marked when that changes, and says so to readers until it follows', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'Words in two languages')
  await writeWithHeadingLinkAndPhoto(page)
  await publish(page)

  await startTranslation(page, 'Słowa w dwóch językach')
  const text = page.getByRole('textbox', { name: Edition.body })
  await expect(text.getByRole('heading', { level: 2, name: 'What was said' })).toBeVisible()
  await expect(text.getByRole('link', { name: 'Brussels' })).toHaveAttribute('href', addresses.pl.article)
  await expect(text.getByRole('figure')).toBeVisible()
  const original = page.getByRole('region', { name: Translation.original })
  await expect(original.getByText(Translation.current)).toBeVisible()
  await publish(page)
  const reader = await browser.newPage()
  await reader.goto(polish)
  await expect(reader.getByRole('heading', { level: 2, name: 'What was said' })).toBeVisible()
  await expect(reader.getByText(laterChange)).toHaveCount(0)

  await toLanguage(page, 'en')
  await text.getByText('The ministers met.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' They agreed.')
  await publishChange(page, 'What they agreed was added.')
  await reader.reload()
  await expect(reader.getByText(laterChange)).toBeVisible()

  await page.goto('/admin')
  const outdated = page
    .getByRole('region', { name: Overview.translations })
    .getByRole('listitem')
    .filter({ hasText: 'Words in two languages' })
  await expect(outdated).toContainText('outdated Polish edition')
  await outdated.getByRole('link').click()
  await expect(original.getByText(Translation.outdated)).toBeVisible()
  await expect(original.getByText(Translation.changedMark, { exact: true })).toHaveCount(1)
  await expect(original.getByText('The ministers met. They agreed.')).toBeVisible()
  await text.getByText('The ministers met.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Doszli do porozumienia.')
  await original.getByRole('button', { name: Translation.follows }).click()
  await expect(original.getByText(Translation.current)).toBeVisible()
  await expectSaved(page)
  await page.goto('/admin')
  await expect(page.getByRole('region', { name: Overview.translations })).toBeVisible()
  await expect(outdated).toHaveCount(0)

  await reader.reload()
  await expect(reader.getByText(laterChange), 'readers have the old words still').toBeVisible()
  await page.goBack()
  await publishChange(page)
  await reader.reload()
  await expect(reader.getByText('Doszli do porozumienia.')).toBeVisible()
  await expect(reader.getByText(laterChange)).toHaveCount(0)
})

const polish = '/pl/aktualnosci/slowa-w-dwoch-jezykach'
const laterChange = new RegExp(words.pl.Article.originalChanged.split(/,? ?<date>/)[0]!)

async function writeWithHeadingLinkAndPhoto(page: Page) {
  const press = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
  const { toolbar } = Edition
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  await page.getByRole('textbox', { name: Edition.body }).click()
  await press(toolbar.heading2)
  await page.keyboard.type('What was said')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The ministers met.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Brussels')
  await page.keyboard.press('Shift+Home')
  await press(toolbar.link)
  await page.getByRole('textbox', { name: toolbar.linkAddress }).fill(addresses.en.article)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: Edition.body }).getByRole('link')).toBeVisible()
  await page.getByRole('textbox', { name: Edition.body }).press('Control+End')
  await press(toolbar.photo)
  await page
    .getByRole('dialog', { name: DeskPhotos.pick })
    .getByRole('button', { name: /lighthouse/i })
    .first()
    .click()
}
