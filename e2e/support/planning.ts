import { expect, type Page } from '@playwright/test'
import { toLocalTime } from '../../lib/warsaw-time'
import { words } from '../words'
import { saveState } from './article'

const { Edition } = words.en

/** The first whole minute, in milliseconds, that leaves time to fill in the forms. */
export function nextMinute(seconds: number) {
  return Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000
}

/** Waits, with the clock on the wall, until so many milliseconds after the start of 1970. */
export async function wallClockReaches(time: number) {
  await expect.poll(() => Date.now() >= time, { timeout: 120_000, intervals: [50] }).toBe(true)
}

export function scheduleDialog(page: Page) {
  return page.getByRole('dialog', { name: Edition.scheduleTitle })
}

/** Plans the text in the form for this moment, by a publisher who wrote it alone. */
export async function schedule(page: Page, moment: number) {
  await page.getByRole('button', { name: Edition.schedule }).click()
  const dialog = scheduleDialog(page)
  await dialog.getByLabel(Edition.publishAt).fill(toLocalTime(new Date(moment).toISOString()))
  await dialog.getByRole('textbox', { name: Edition.urgentReason }).fill('The journey has no second person.')
  await dialog.getByRole('button', { name: Edition.scheduleConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Publication scheduled/)
}
