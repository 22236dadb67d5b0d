import { expect, type Page, test } from '@playwright/test'
import { expectSaved, openEdition, saveState, startArticle, writeArticle } from './support/article'
import { nextMinute, schedule, wallClockReaches } from './support/planning'
import { ensureServer, killServer, startServer } from './support/server'
import { signIn } from './support/sign-in'
import { words } from './words'

const { Conflict, Edition, Record } = words.en

test.afterEach(ensureServer)

test('a server killed while it saves loses nothing: the open form saves by itself when it is back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'publisher', 'en')
  await startArticle(page, 'Saved through three crashes')
  const text = page.getByRole('textbox', { name: Edition.body })
  await text.click()
  let typed = ''
  for (const milliseconds of [0, 15, 60]) {
    const sent = page.waitForRequest('**/admin/articles/save')
    await page.keyboard.type(`Killed after ${milliseconds} ms. `)
    typed += `Killed after ${milliseconds} ms. `
    await sent
    await after(milliseconds)
    await killServer()
    await page.keyboard.type('Typed meanwhile. ')
    typed += 'Typed meanwhile. '
    await expect(saveState(page)).toHaveText(Edition.status.unreachable)
    await startServer()
    await expectSaved(page)
  }
  await expect(page.getByRole('region', { name: Conflict.heading })).toHaveCount(0)
  await page.reload()
  await expect(text).toHaveText(typed.trim())
  await page.getByRole('link', { name: Edition.history }).click()
  await expect(page.getByRole('row').filter({ has: page.getByRole('radio') })).toHaveCount(2)
})

test('a server killed again and again while planned texts are due publishes each of them once', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const titles = ['The first of three', 'The second of three', 'The third of three']
  const pages: string[] = []
  await signIn(page, 'publisher', 'en')
  for (const title of titles) {
    await startArticle(page, title)
    await writeArticle(page)
    await expectSaved(page)
    pages.push(page.url())
  }
  const due = nextMinute(25)
  for (const address of pages) {
    await openEdition(page, address)
    await schedule(page, due)
  }
  // The clock of the server asks once a second: these fall before, into and after what it does.
  await wallClockReaches(due + 300)
  for (const milliseconds of [0, 40, 120, 400]) {
    await killServer()
    await startServer()
    await after(milliseconds)
  }
  await killServer()
  await startServer()

  for (const title of titles) {
    const address = `/en/news/${title.toLowerCase().replaceAll(' ', '-')}`
    await expect.poll(async () => (await request.get(address)).status(), address).toBe(200)
  }
  const administrator = await browser.newPage()
  await signIn(administrator, 'administrator', 'en')
  await administrator.goto('/admin/record?group=publishing')
  for (const title of titles) {
    await expect(entries(administrator, Record.action.publishEdition, title)).toHaveCount(1)
    await expect(entries(administrator, Record.action.scheduleEdition, title)).toHaveCount(1)
  }
})

function entries(page: Page, action: string, title: string) {
  const sentence = action.replace(/<subject>.*<\/subject>/, title)
  return page.getByRole('row').filter({ hasText: sentence })
}

/** How long after the beginning the plug is pulled: part of what is tried, not a wait for something to happen. */
function after(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
