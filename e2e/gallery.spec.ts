import { expect, test } from '@playwright/test'
import { words } from './words'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a gallery is browsed by keyboard alone', async ({ page }) => {
  await page.goto('/en/galleries')
  await page.getByRole('listitem').filter({ hasText: '12 photos' }).getByRole('link').click()
  const first = page.getByRole('link', { name: /^Photo 1 of/ })
  await first.focus()
  await page.keyboard.press('Enter')
  const lightbox = page.getByRole('dialog', { name: words.en.Photos.region })
  await expect(lightbox.getByText(/^1\/\d+ ·/)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(lightbox.getByText(/^2\/\d+ ·/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(lightbox).toBeHidden()
  await expect(page.getByRole('link', { name: /^Photo 2 of/ })).toBeFocused()
})

test('photos leave their place before they load, so that nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = window as { shift?: number }
    moved.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.shift! += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/pl/galerie')
  await page.getByRole('main').getByRole('link').first().click()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as { shift?: number }).shift)).toBeLessThan(0.02)
})
