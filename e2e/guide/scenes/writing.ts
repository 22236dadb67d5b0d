import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { words } from '../../words'
import { changeLead, openEdition } from '../desk'
import { type Language, pageOf } from '../people'
import type { Scene } from '../picture'
import texts from '../texts.json' with { type: 'json' }

/** A new article, with what is found in it before publishing. */
export const article: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'editor', { of: language })
  const { DeskArticles, Edition } = words[language]
  const { title, lead, body, link } = texts[language].article
  await page.goto('/admin/articles/new')
  await page.getByRole('combobox', { name: DeskArticles.firstLanguage }).selectOption(language)
  await page.getByRole('textbox', { name: DeskArticles.titleField, exact: true }).fill(title)
  await page.getByRole('button', { name: DeskArticles.create }).click()
  await page.getByRole('textbox', { name: Edition.body }).click()
  await page.keyboard.type(body[0]!)
  await page.keyboard.press('Enter')
  await page.keyboard.type(body[1]!)
  await page.evaluate(pasteLink, link)
  await addLeadPhoto(page, await undescribedPhoto(browser), language)
  await changeLead(page, lead, language)
  return { page }
}

/** A translation whose original has changed since. */
export const translation: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'editor', { of: language })
  await openEdition(page, texts.en.translation.title, 'en')
  return { page }
}

async function addLeadPhoto(page: Page, buffer: Buffer, language: Language) {
  const { DeskPhotos } = words[language]
  await page.getByRole('button', { name: DeskPhotos.chooseLead }).click()
  const picker = page.getByRole('dialog', { name: DeskPhotos.pick })
  await picker.getByRole('tab', { name: DeskPhotos.upload }).click()
  await picker.getByRole('textbox', { name: DeskPhotos.author }).fill(texts[language].article.author)
  const file = { name: 'DSC_0412.jpg', mimeType: 'image/jpeg', buffer }
  await page.getByLabel(DeskPhotos.files).setInputFiles(file)
  await picker.getByRole('button', { name: DeskPhotos.use }).click()
}

/** A photo of the demo content, mirrored: nobody has described this one. */
async function undescribedPhoto(browser: Browser) {
  const page = await browser.newPage()
  await page.goto(`/en/news/${texts.en.urgent.slug}`)
  const photo = page.getByRole('article').getByRole('img').first()
  const source = await photo.evaluate((image: HTMLImageElement) => image.currentSrc)
  const answer = await page.request.get(source)
  return sharp(await answer.body())
    .flop()
    .jpeg()
    .toBuffer()
}

/** Runs in the page: pastes a link whose words don't say where it leads. */
function pasteLink(link: string) {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', ` <a href="https://www.gov.pl/web/dyplomacja">${link}</a>`)
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  document.activeElement?.dispatchEvent(paste)
}
