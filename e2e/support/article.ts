import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { words } from '../words'

const { DeskArticles, Edition, Translation } = words.en

export const lead = 'A lead of one paragraph that says who, what, where and when.'
export const body = 'The first paragraph of the body.'

/** Opens an article at the desk by its address. */
export async function openEdition(page: Page, address: string) {
  await page.goto(address)
  await expectAlive(page)
}

/** Waits until the scripts of an article's page run: a button that is pressed before does nothing. */
export async function expectAlive(page: Page) {
  await expect(page.getByRole('toolbar')).toBeVisible()
}

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

/** Makes a link of the whole text. */
export async function linkTo(page: Page, address: string) {
  const text = page.getByRole('textbox', { name: Edition.body })
  await text.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.getByRole('toolbar').getByRole('button', { name: Edition.toolbar.link, exact: true }).click()
  await page.getByRole('textbox', { name: Edition.toolbar.linkAddress }).fill(address)
  await page.keyboard.press('Enter')
  await expect(text.getByRole('link')).toBeVisible()
}

/** Goes to the edition in another language. */
export async function toLanguage(page: Page, language: 'pl' | 'en') {
  await page
    .getByRole('navigation', { name: DeskArticles.languages })
    .getByRole('link', { name: DeskArticles.language[language] })
    .click()
  await expect(page).toHaveURL(new RegExp(`/${language}$`))
}

/** Begins the Polish edition from the English one, and gives it a title and an address of its own. */
export async function startTranslation(page: Page, title: string) {
  await toLanguage(page, 'pl')
  await page.getByRole('button', { name: Translation.start }).click()
  await expect(
    page.getByRole('region', { name: Translation.original }).getByText(Translation.current),
  ).toBeVisible()
  await page.getByRole('textbox', { name: Edition.title, exact: true }).fill(title)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: Edition.slug, exact: true })).not.toHaveValue('')
  await expectSaved(page)
}

/** What the desk says of the text in the form, whatever it says. */
export function saveState(page: Page) {
  return page.getByRole('region', { name: Edition.actions, exact: true }).getByRole('status').first()
}

/** Waits until the desk says that what was typed is kept: it saves by itself in every pause. */
export async function expectSaved(page: Page) {
  await expect(saveState(page)).toHaveText(/^Saved \d/)
}

/** The first publication, by a publisher who wrote the text alone. */
export async function publish(page: Page) {
  await requestPublication(page)
  await expect(saveState(page)).toHaveText(/^Published \d/)
}

/** The same, up to the answer. */
export async function requestPublication(page: Page) {
  await page.getByRole('button', { name: Edition.publish, exact: true }).click()
  await confirmAlone(page)
}

/** A later publication by the same person; readers are told the note, or nothing where it is a small change. */
export async function publishChange(page: Page, note?: string) {
  await page.getByRole('button', { name: Edition.publishChange, exact: true }).click()
  const dialog = publishDialog(page)
  await dialog.getByRole('radio', { name: note ? Edition.changeNoted : Edition.changeSmall }).check()
  if (note) await dialog.getByRole('textbox', { name: Edition.note }).fill(note)
  await confirmAlone(page)
  await expect(saveState(page)).toHaveText(/^Published \d/)
}

/** Shows to readers again what was withdrawn or taken off. */
export async function publishAgain(page: Page) {
  await page.getByRole('button', { name: Edition.publishAgain }).click()
  await publishDialog(page).getByRole('button', { name: Edition.publishConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Published \d/)
}

export async function submit(page: Page) {
  await page.getByRole('button', { name: Edition.submit }).click()
  await expect(saveState(page)).toHaveText(/^Submitted for review \d/)
}

export function publishDialog(page: Page) {
  return page.getByRole('dialog', { name: Edition.publishTitle })
}

async function confirmAlone(page: Page) {
  const dialog = publishDialog(page)
  await dialog.getByRole('textbox', { name: Edition.urgentReason }).fill('The journey has no second person.')
  await dialog.getByRole('button', { name: Edition.publishConfirm }).click()
}

/** A photograph as a camera might make it: 1600 × 1067, with a position in it. */
export async function cameraPhoto(colour = '#3768a8') {
  return sharp({ create: { width: 1600, height: 1067, channels: 3, background: colour } })
    .withExif({ IFD3: { GPSLatitude: '52/1 13/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
}
