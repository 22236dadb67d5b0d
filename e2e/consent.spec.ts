import { createServer, type Server } from 'node:http'
import { type BrowserContext, expect, test } from '@playwright/test'
import { outsidePort } from './support/addresses'
import { addresses, words } from './words'

const { Consent } = words.en

/** Stands for the ministry's Matomo and for the outside video site; remembers what it was asked for. */
let outside: Server
let asked: string[]

test.beforeAll(async () => {
  outside = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Content-Type', request.url?.endsWith('.js') ? 'text/javascript' : 'text/html')
    response.end('')
  })
  await new Promise<void>((resolve) => outside.listen(outsidePort, '127.0.0.1', resolve))
})

test.beforeEach(() => {
  asked = []
})

test.afterAll(() => {
  outside.close()
})

async function stored(context: BrowserContext) {
  const cookies = (await context.cookies()).map((cookie) => `${cookie.name}=${cookie.value}`)
  const storage = await context.pages()[0]!.evaluate(() => localStorage.length + sessionStorage.length)
  return { cookies, storage }
}

test('nothing is stored and nothing asked from outside before a choice', async ({ page, context }) => {
  await page.goto(addresses.en.front)
  await page.getByRole('link', { name: 'News', exact: true }).first().click()
  await page.waitForLoadState('networkidle')
  expect(await stored(context)).toEqual({ cookies: [], storage: 0 })
  expect(asked).toEqual([])
})

test('a refusal is as easy as a consent, and is remembered', async ({ page, context }) => {
  await page.goto(addresses.en.front)
  const notice = page.getByRole('region', { name: Consent.title })
  const [accept, refuse] = [Consent.acceptAll, Consent.refuseAll].map((name) =>
    notice.getByRole('button', { name }),
  )
  const boxes = [await accept!.boundingBox(), await refuse!.boundingBox()]
  expect(boxes[0]!.width).toBeCloseTo(boxes[1]!.width, 0)
  expect(boxes[0]!.height).toBeCloseTo(boxes[1]!.height, 0)
  await refuse!.click()
  await expect(notice).toBeHidden()
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(notice).toBeHidden()
  expect(await stored(context)).toEqual({ cookies: ['consent=1'], storage: 0 })
  expect(asked).toEqual([])
})

test('statistics run only after consent to them, and stop when it is withdrawn', async ({ page }) => {
  await page.goto(addresses.en.front)
  const notice = page.getByRole('region', { name: Consent.title })
  await notice.getByRole('checkbox', { name: Consent.category.statistics }).check()
  await notice.getByRole('button', { name: Consent.saveChoice }).click()
  await expect.poll(() => asked).toContain('/matomo.js')
  await page.getByRole('link', { name: words.en.Site.changeConsent }).click()
  const choice = page.getByRole('region', { name: Consent.yourChoice, exact: true })
  await expect(choice.getByRole('checkbox', { name: Consent.category.statistics })).toBeChecked()
  await choice.getByRole('button', { name: Consent.refuseAll }).click()
  await expect(choice.getByRole('status')).toHaveText(Consent.saved)
  asked = []
  await page.goto(addresses.en.news)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the answer is an ordinary form that leads back to the page', async ({ page, context }) => {
    await page.goto(addresses.en.article)
    const notice = page.getByRole('region', { name: Consent.title })
    await notice.getByRole('button', { name: Consent.acceptAll }).click()
    await expect(page).toHaveURL(addresses.en.article)
    await expect(notice).toBeHidden()
    expect((await context.cookies()).map((cookie) => cookie.value)).toEqual(['1.statistics.media'])
  })
})
