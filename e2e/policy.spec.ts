import { expect, type Page, test } from '@playwright/test'
import { openEdition } from './support/article'
import { throughTheDesk, writeTwice } from './support/desk-pages'
import { signIn } from './support/sign-in'
import { addresses, languages, words } from './words'

/** What the browser refuses or complains of while a person looks around. */
function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return complaints
}

for (const language of languages)
  test(`no page in ${language} breaks the policy or carries a script of the framework`, async ({ page }) => {
    const complaints = complaintsOf(page)
    for (const path of Object.values(addresses[language])) {
      const response = await page.goto(path)
      const headers = response!.headers()
      expect(headers['content-security-policy'], path).toContain("default-src 'none'; script-src 'self'")
      expect(headers['content-security-policy'], path).not.toContain('unsafe')
      expect(headers['cache-control'], path).toBe(
        'public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400',
      )
      const html = await response!.text()
      const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([script]) => script)
      expect(scripts, path).toEqual([
        expect.stringMatching(/^<script type="module" src="\/assets\/site-\w+\.js"/),
      ])
      expect(html, path).not.toMatch(/ style="|__next_f|\{"register"/)
    }
    expect(complaints).toEqual([])
  })

test('the desk runs under its policy: every page is alive, nothing is refused', async ({ page, browser }) => {
  test.setTimeout(90_000)
  const editor = await browser.newPage()
  const complaints = [complaintsOf(page), complaintsOf(editor)]
  await signIn(editor, 'editor', 'en')
  const written = await writeTwice(editor, 'Written under the policy')
  await signIn(page, 'administrator', 'en')
  await throughTheDesk(page, written, async (name) => expect(complaints.flat(), name).toEqual([]))

  await openEdition(page, written)
  for (const name of [words.en.Edition.publish, words.en.Edition.schedule]) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  const response = await page.reload()
  expect(response!.headers()['cache-control']).toBe('no-store')
  expect(response!.headers()['content-security-policy']).toMatch(
    /script-src 'nonce-[^']+' 'strict-dynamic'; /,
  )
  expect(complaints.flat()).toEqual([])
})
