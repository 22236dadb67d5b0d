import { expect, type Page } from '@playwright/test'
import { words } from '../words'
import type { Language } from './people'

/** Opens an edition of the article that has this title in any language. */
export async function openEdition(page: Page, title: string, language: Language) {
  await page.goto(`/admin/search?${new URLSearchParams({ q: title })}`)
  const found = page.getByRole('main').getByRole('link', { name: title, exact: true }).first()
  const [, , , articleId] = (await found.getAttribute('href'))!.split('/')
  await page.goto(`/admin/articles/${articleId}/${language}`)
  await expect(page.getByRole('textbox', { name: bodyName }), 'the form is ready').toBeVisible()
}

const bodyName = new RegExp(`^(${words.pl.Edition.body}|${words.en.Edition.body})$`)

/** Writes another lead, and waits until the desk says that it is kept. */
export async function changeLead(page: Page, lead: string, desk: Language) {
  const { Edition } = words[desk]
  await page.getByRole('textbox', { name: Edition.lead, exact: true }).fill(lead)
  await expectSaved(page, desk)
}

/** Writes a paragraph of the body anew: the one that begins like this. */
export async function changeParagraph(
  page: Page,
  { before, after }: { before: string; after: string },
  desk: Language,
) {
  const paragraph = page.getByRole('textbox', { name: words[desk].Edition.body }).getByText(before)
  await paragraph.click({ clickCount: 3 })
  await page.keyboard.type(after)
  await expectSaved(page, desk)
}

async function expectSaved(page: Page, desk: Language) {
  const { actions, done } = words[desk].Edition
  const state = page.getByRole('region', { name: actions, exact: true }).getByRole('status').first()
  await expect(state).toContainText(done.saved.replace(/\{.*/, ''))
}
