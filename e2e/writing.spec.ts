import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { outsideOrigin, outsidePort } from './support/addresses'
import { lead, publish, startArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Consent, DeskPhotos, Edition, Video } = words.en
const { toolbar } = Edition

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

test('a text has headings, bold words, links, lists, quotes, a table and a photo, as a reader sees them', async ({
  page,
  browser,
}) => {
  await startArticle(page, 'Everything a text may hold')
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  const text = page.getByRole('textbox', { name: Edition.body })
  const press = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
  await text.click()
  await press(toolbar.heading2)
  await page.keyboard.type('A heading')
  await page.keyboard.press('Enter')
  await press(toolbar.bold)
  await page.keyboard.type('Bold words')
  await page.keyboard.press('Enter')
  await press(toolbar.bulletList)
  await page.keyboard.type('A point')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await press(toolbar.quote)
  await page.keyboard.type('A quote')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await press(toolbar.photo)
  await page
    .getByRole('dialog', { name: DeskPhotos.pick })
    .getByRole('button', { name: /lighthouse/i })
    .first()
    .click()
  await text.press('Control+End')
  await press(toolbar.table)
  await page.keyboard.type('A cell')
  await publish(page)

  const reader = await browser.newPage()
  await reader.goto('/en/news/everything-a-text-may-hold')
  const article = reader.getByRole('article')
  await expect(article.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible()
  await expect(article.getByRole('strong')).toHaveText('Bold words')
  await expect(article.getByRole('listitem').filter({ hasText: 'A point' })).toBeVisible()
  await expect(article.getByRole('blockquote')).toHaveText('A quote')
  await expect(article.getByRole('img', { name: /lighthouse/i })).toBeVisible()
  await expect(article.getByRole('columnheader', { name: 'A cell' })).toBeVisible()
})

test('a video is a link until the reader asks for it, or has agreed to outside media', async ({
  page,
  browser,
}) => {
  const asked: string[] = []
  const outside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('')
  }).listen(outsidePort, '127.0.0.1')

  await startArticle(page, 'With a film from outside')
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  await page.getByRole('textbox', { name: Edition.body }).click()
  await page.getByRole('toolbar').getByRole('button', { name: toolbar.video, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: toolbar.video })
  await dialog.getByRole('textbox', { name: toolbar.videoAddress }).fill(`${outsideOrigin}/film`)
  await dialog.getByRole('textbox', { name: toolbar.videoTitle }).fill('A film')
  await dialog.getByRole('button', { name: toolbar.insert }).click()
  await publish(page)

  const reader = await browser.newPage()
  await reader.goto('/en/news/with-a-film-from-outside')
  await reader.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await reader.getByRole('link', { name: Video.open }).click()
  await expect.poll(() => asked).toContain('/film')
  await expect(reader).toHaveURL('/en/news/with-a-film-from-outside')

  asked.length = 0
  await reader.reload()
  const notice = reader.getByRole('region', { name: Consent.title })
  await notice.getByRole('checkbox', { name: Consent.category.media }).check()
  await notice.getByRole('button', { name: Consent.saveChoice }).click()
  await expect.poll(() => asked).toContain('/film')
  outside.close()
})
