import { expect, type Page, test } from '@playwright/test'
import { signIn } from './support/sign-in'
import { addresses, languages } from './words'

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

test('the desk runs under its policy: every page is alive, nothing is refused', async ({ page }) => {
  const complaints = complaintsOf(page)
  await signIn(page, 'publisher', 'en')
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.getByRole('toolbar').waitFor()
  await page.goto('/admin/photos')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const response = await page.reload()
  expect(response!.headers()['cache-control']).toBe('no-store')
  expect(response!.headers()['content-security-policy']).toMatch(
    /script-src 'nonce-[^']+' 'strict-dynamic'; /,
  )
  expect(complaints).toEqual([])
})
