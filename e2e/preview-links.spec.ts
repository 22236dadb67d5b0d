import { type Browser, expect, type Page, test } from '@playwright/test'
import { cameraPhoto, expectAlive, expectSaved, publish, startArticle, writeArticle } from './support/article'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Comments, DeskPhotos, Preview, PreviewLinks } = words.en

test('a reviewer without an account reads a draft, and the one that it leads to, and comments by name', async ({
  page,
  browser,
}) => {
  await signIn(page, 'editor', 'en')
  await startArticle(page, 'The draft behind the link')
  await writeArticle(page)
  await expectSaved(page)
  await startArticle(page, 'A draft to be read elsewhere')
  await writeArticle(page)
  await pasteLink(page, '/en/news/the-draft-behind-the-link', 'the other draft')
  await expectSaved(page)
  const address = await share(page, 'The embassy in Paris')

  const reviewer = await withoutScripts(browser)
  const response = await reviewer.goto(address)
  expect(response!.headers()).toMatchObject({
    'cache-control': expect.stringContaining('no-store'),
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(await response!.text()).not.toMatch(/<script|\/_next\/[^"]*\.js/)
  await expect(reviewer.getByText(/^Preview\. This text is not public\./)).toBeVisible()
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('A draft to be read elsewhere')
  await reviewer.getByRole('link', { name: 'the other draft' }).click()
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('The draft behind the link')
  await reviewer.getByRole('link', { name: Preview.backToShared }).click()

  await reviewer.getByRole('textbox', { name: Preview.name }).fill('Maria Nowak')
  await reviewer
    .getByRole('textbox', { name: Preview.comment, exact: true })
    .fill('The date is wrong.\nSee above.')
  await reviewer.getByRole('button', { name: Preview.send }).click()
  await expect(reviewer.getByRole('status')).toHaveText(Preview.thanks)
  await expect(reviewer.getByRole('listitem').filter({ hasText: 'Maria Nowak' })).toContainText(
    'The date is wrong.',
  )

  await page.reload()
  await expectAlive(page)
  await expect(linksPanel(page)).toContainText(/opened (once|\d+ times)/)
  const comments = page.getByRole('region', { name: Comments.title })
  await expect(comments).toContainText('Maria Nowak (by the preview link “The embassy in Paris”)')
  await comments.getByRole('button', { name: new RegExp(`^${Comments.resolve} ?: Maria Nowak`) }).click()
  await expect(comments.getByRole('status').filter({ hasText: Comments.saidResolved })).toBeVisible()
  await expect(comments.getByText('1 resolved comment')).toBeVisible()

  await linksPanel(page)
    .getByRole('button', { name: `${PreviewLinks.revoke}: The embassy in Paris` })
    .click()
  await page.getByRole('dialog').getByRole('button', { name: PreviewLinks.revokeConfirm }).click()
  await expect(
    linksPanel(page).getByRole('status').filter({ hasText: PreviewLinks.saidRevoked }),
  ).toBeVisible()
  await expectGone(reviewer, address)
})

test('the photo of a draft is nowhere but in the preview until the draft is public, and then the preview ends', async ({
  page,
  browser,
}) => {
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'A photo kept back')
  await writeArticle(page)
  await addLeadPhoto(page, 'A harbour crane at dawn.')
  await expectSaved(page)
  const address = await share(page, 'The port')

  const reader = await browser.newPage()
  const complaints: string[] = []
  reader.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await reader.goto(address)
  const photo = reader.getByRole('img', { name: 'A harbour crane at dawn.' })
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const source = await photo.evaluate((image: HTMLImageElement) => image.currentSrc)
  expect(new URL(source).pathname).toContain(`${new URL(address).pathname}/media/`)
  expect(complaints).toEqual([])
  const publicAddress = source.slice(source.indexOf('/media/'))
  expect((await reader.request.get(publicAddress)).status()).toBe(404)
  expect((await reader.request.get(source)).status()).toBe(200)

  await publish(page)
  expect((await reader.request.get(publicAddress)).status()).toBe(200)
  expect((await reader.request.get(source)).status()).toBe(404)
  await expectGone(reader, address)
  await page.reload()
  await linksPanel(page).getByText('1 link that has ended').click()
  await expect(linksPanel(page)).toContainText(PreviewLinks.revoked)
})

test('what was typed is still there when a comment is refused, and goes when it is kept', async ({
  page,
}) => {
  await signIn(page, 'translator', 'en')
  await page.goto('/admin/articles')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  const comments = page.getByRole('region', { name: Comments.title })
  const field = comments.getByRole('textbox', { name: Comments.comment })
  await field.fill('a'.repeat(2001))
  await comments.getByRole('button', { name: Comments.send }).click()
  await expect(comments.getByText('The text has 2001 characters; at most 2000 are allowed.')).toBeVisible()
  await expect(field).toHaveValue('a'.repeat(2001))
  await field.fill('Short enough.')
  await comments.getByRole('button', { name: Comments.send }).click()
  await expect(comments.getByRole('listitem').filter({ hasText: 'Short enough.' })).toBeVisible()
  await expect(field).toHaveValue('')
})

/** Makes a link for a week and returns its address. */
async function share(page: Page, label: string) {
  const panel = linksPanel(page)
  await panel.getByRole('textbox', { name: PreviewLinks.label, exact: true }).fill(label)
  await panel.getByRole('button', { name: PreviewLinks.make }).click()
  return panel.getByRole('textbox', { name: PreviewLinks.address }).inputValue()
}

function linksPanel(page: Page) {
  return page.getByRole('region', { name: PreviewLinks.title })
}

async function withoutScripts(browser: Browser) {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage()
}

async function expectGone(page: Page, address: string) {
  const response = await page.goto(address)
  expect(response!.status()).toBe(404)
  for (const { Preview: said } of [words.pl, words.en])
    await expect(page.getByRole('heading', { name: said.goneTitle })).toBeVisible()
}

async function pasteLink(page: Page, href: string, text: string) {
  await page.evaluate(
    ([address, said]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', ` <a href="${address}">${said}</a>`)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(paste)
    },
    [href, text],
  )
}

async function addLeadPhoto(page: Page, description: string) {
  await page.getByRole('button', { name: DeskPhotos.chooseLead }).click()
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  await picker.getByRole('tab', { name: DeskPhotos.upload }).click()
  await picker.getByRole('textbox', { name: DeskPhotos.author }).fill('Press Office')
  const buffer = await cameraPhoto('#4a7d5c')
  await page.getByLabel(DeskPhotos.files).setInputFiles({ name: 'crane.jpg', mimeType: 'image/jpeg', buffer })
  await picker.getByRole('textbox', { name: DeskPhotos.description.en }).fill(description)
  await picker.getByRole('button', { name: DeskPhotos.saveWords.en }).click()
  await expect(picker.getByText(DeskPhotos.saved)).toBeVisible()
  await picker.getByRole('tab', { name: DeskPhotos.library }).click()
  await picker.getByRole('button', { name: description }).click()
  await expect(picker).toBeHidden()
}
