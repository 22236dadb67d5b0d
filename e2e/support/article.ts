import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { words } from '../words'

const { DeskArticles, Edition } = words.en

export const lead = 'A lead of one paragraph that says who, what, where and when.'
export const body = 'The first paragraph of the body.'

/** Starts an article in English at the desk. The editor is in English. */
export async function startArticle(page: Page, title: string) {
  await page.goto('/admin/articles')
  await page.getByRole('link', { name: DeskArticles.new }).click()
  await page.getByRole('combobox', { name: DeskArticles.firstLanguage }).selectOption('en')
  await page.getByRole('textbox', { name: DeskArticles.titleField, exact: true }).fill(title)
  await page.getByRole('button', { name: DeskArticles.create }).click()
  await expect(page.getByRole('textbox', { name: Edition.body })).toBeVisible()
}

export async function writeArticle(page: Page) {
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  await page.getByRole('textbox', { name: Edition.body }).click()
  await page.keyboard.type(body)
}

export async function publish(page: Page) {
  await page.getByRole('button', { name: /^(Publish|Publish the changes)$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Published \d/ })).toBeVisible()
}

/** A photograph as a camera might make it: 1600 × 1067, with a position in it. */
export async function cameraPhoto(colour = '#3768a8') {
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background: colour } })
    .withExif({ IFD3: { GPSLatitude: '52/1 13/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
}
