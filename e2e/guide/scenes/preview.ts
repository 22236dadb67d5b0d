import { expect, type Page } from '@playwright/test'
import { words } from '../../words'
import { changeLead, openEdition } from '../desk'
import { type Language, pageOf } from '../people'
import type { Scene } from '../picture'
import texts from '../texts.json' with { type: 'json' }

/** What a reviewer without an account sees. */
export const preview: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'editor', { of: language })
  const { title, lead, comment } = texts[language].shared
  await openEdition(page, title, language)
  await changeLead(page, lead, language)
  const reviewer = await browser.newPage()
  await reviewer.goto(await share(page, comment, language))
  await writeComment(reviewer, comment, language)
  return { page: reviewer, to: reviewer.getByRole('button', { name: words[language].Preview.send }) }
}

/** What the desk sees of a reviewer's comment, and of the link. */
export const comments: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'editor', { of: language })
  const { Comments, Preview, PreviewLinks } = words[language]
  const { title, comment } = texts[language].article
  await openEdition(page, title, language)
  const reviewer = await browser.newPage()
  await reviewer.goto(await share(page, comment, language))
  await writeComment(reviewer, comment, language)
  await reviewer.getByRole('button', { name: Preview.send }).click()
  await expect(reviewer.getByRole('status')).toHaveText(Preview.thanks)
  await page.reload()
  return {
    page,
    from: page.getByRole('region', { name: Comments.title, exact: true }),
    to: page.getByRole('region', { name: PreviewLinks.title, exact: true }),
    isColumn: true,
  }
}

type Comment = { label: string; name: string; text: string }

/** Makes a preview link; returns its address. */
async function share(page: Page, { label }: Comment, language: Language) {
  const { PreviewLinks } = words[language]
  const links = page.getByRole('region', { name: PreviewLinks.title, exact: true })
  await links.getByRole('textbox', { name: PreviewLinks.label, exact: true }).fill(label)
  await links.getByRole('button', { name: PreviewLinks.make }).click()
  return links.getByRole('textbox', { name: PreviewLinks.address }).inputValue()
}

async function writeComment(reviewer: Page, { name, text }: Comment, language: Language) {
  const { Preview } = words[language]
  await reviewer.getByRole('textbox', { name: Preview.name }).fill(name)
  await reviewer.getByRole('textbox', { name: Preview.comment, exact: true }).fill(text)
}
