import { expect, test } from '@playwright/test'
import {
  body,
  expectSaved,
  lead,
  publish,
  publishChange,
  saveState,
  startArticle,
  writeArticle,
} from './support/article'
import { restartServer } from './support/server'
import { signIn } from './support/sign-in'
import { words } from './words'

const { DeskArticles, Edition } = words.en

test.beforeEach(async ({ page }) => signIn(page, 'publisher', 'en'))

test('a publisher writes an article, publishes it, and a reader has it at once everywhere', async ({
  page,
  browser,
}) => {
  const reader = await browser.newPage()
  const title = 'Żółw visits the embassy: a first report'
  await reader.goto('/en/news/zolw-visits-the-embassy-a-first-report')
  await expect(reader.getByRole('heading', { name: words.en.NotFound.title })).toBeVisible()
  await reader.goto('/en/news')
  await expect(reader.getByRole('link', { name: title })).toHaveCount(0)

  await startArticle(page, title)
  await writeArticle(page)
  await publish(page)

  await reader.reload()
  await reader.getByRole('link', { name: title }).click()
  await expect(reader).toHaveURL('/en/news/zolw-visits-the-embassy-a-first-report')
  await expect(reader.getByText(lead)).toBeVisible()
  await expect(reader.getByText(body)).toBeVisible()
  await reader.goto('/en')
  await expect(reader.getByRole('article').getByRole('link', { name: title })).toBeVisible()
  await reader.goto('/pl')
  await expect(reader.getByRole('link', { name: title })).toHaveCount(0)
})

test('work on a published article shows nowhere until it is published, and an old address leads to the new', async ({
  page,
  browser,
}) => {
  const reader = await browser.newPage()
  await startArticle(page, 'An address that changes')
  await writeArticle(page)
  await publish(page)
  await reader.goto('/en/news/an-address-that-changes')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('An address that changes')

  await page.getByRole('textbox', { name: Edition.title, exact: true }).fill('An address that has changed')
  await page.getByRole('textbox', { name: Edition.slug, exact: true }).fill('an-address-that-has-changed')
  await expectSaved(page)
  await reader.reload()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('An address that changes')

  await publishChange(page, 'The address was wrong.')
  await reader.goto('/en/news/an-address-that-changes')
  await expect(reader).toHaveURL('/en/news/an-address-that-has-changed')
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('An address that has changed')
  await expect(reader.getByText(/^Last changed/)).toBeVisible()
})

test('a withdrawn article leaves the lists at once, and stays withdrawn after a restart of the server', async ({
  page,
  browser,
}) => {
  const reader = await browser.newPage()
  const title = 'A notice that will not last'
  await startArticle(page, title)
  await writeArticle(page)
  await publish(page)
  await reader.goto('/en/news')
  await expect(reader.getByRole('link', { name: title })).toBeVisible()

  await page.getByRole('button', { name: Edition.withdraw }).click()
  await page.getByRole('dialog').getByRole('button', { name: Edition.withdrawConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Withdrawn \d/)

  for (const restart of [false, true]) {
    if (restart) await restartServer()
    await reader.goto('/en/news')
    await expect(reader.getByRole('link', { name: title })).toHaveCount(0)
    await reader.goto('/en/news/a-notice-that-will-not-last')
    await expect(reader.getByText(/was withdrawn on/)).toBeVisible()
  }
})

test('each language is published on its own, and the language switch follows', async ({ page, browser }) => {
  const reader = await browser.newPage()
  await startArticle(page, 'Two languages, one at a time')
  await writeArticle(page)
  await publish(page)
  await reader.goto('/en/news/two-languages-one-at-a-time')
  await expect(reader.getByRole('link', { name: words.pl.LanguageSwitch.notInThisLanguage })).toBeVisible()

  await page
    .getByRole('navigation', { name: DeskArticles.languages })
    .getByRole('link', { name: /Polish/ })
    .click()
  await expect(page).toHaveURL(/\/pl$/)
  await page.getByRole('textbox', { name: Edition.title, exact: true }).fill('Dwa języki, jeden po drugim')
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill('Lead po polsku.')
  await page.getByRole('textbox', { name: Edition.body }).click()
  await page.keyboard.type('Treść po polsku.')
  await publish(page)

  await reader.reload()
  await reader.getByRole('link', { name: 'Polski', exact: true }).click()
  await expect(reader).toHaveURL('/pl/aktualnosci/dwa-jezyki-jeden-po-drugim')
})

test('the preview is the public page', async ({ page, browser }) => {
  await startArticle(page, 'Seen before it is public')
  await writeArticle(page)
  await expectSaved(page)
  const previewed = page.waitForEvent('popup')
  await page.getByRole('link', { name: Edition.preview }).click()
  const preview = (await (await previewed).getByRole('article').innerText()).split('\n')
  await publish(page)
  const reader = await browser.newPage()
  await reader.goto('/en/news/seen-before-it-is-public')
  const published = (await reader.getByRole('article').innerText()).split('\n')
  expect(published).toEqual(expect.arrayContaining(preview))
})

test('text pasted from Word is cleaned to what an article may hold', async ({ page, browser }) => {
  await startArticle(page, 'Pasted from Word')
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  await page.getByRole('textbox', { name: Edition.body }).click()
  await page.evaluate(() => {
    const html =
      '<p class="MsoNormal" style="color:red"><b>Bold</b> <font face="Arial">and</font> <a href="javascript:alert(1)">a link</a>' +
      '<o:p></o:p></p><h1>Too large</h1><script>alert(1)</script><img src="http://localhost/x.png" onerror="alert(1)">'
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await publish(page)
  const reader = await browser.newPage()
  await reader.goto('/en/news/pasted-from-word')
  const article = reader.getByRole('article')
  await expect(article.getByText('Bold and a link')).toBeVisible()
  await expect(article.getByRole('link', { name: 'a link' })).toHaveCount(0)
  await expect(article.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(article.getByRole('img')).toHaveCount(0)
})

test('signing out ends the session', async ({ page }) => {
  await page.getByRole('button', { name: words.en.Desk.signOut }).click()
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/admin/articles')
  await expect(page).toHaveURL(/sign-in/)
})
