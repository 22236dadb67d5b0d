import { type Browser, expect, type Page } from '@playwright/test'
import { toLocalTime } from '../../lib/warsaw-time'
import { publishChange, saveState, submit } from '../support/article'
import { words } from '../words'
import { changeLead, changeParagraph, openEdition } from './desk'
import { type Language, pageOf } from './people'
import texts from './texts.json' with { type: 'json' }

const { Edition } = words.en

/** Gives the people of one language a working day: texts to review, approved, planned, published in a hurry. */
export async function bringAbout(browser: Browser, language: Language) {
  const [editor, second] = await Promise.all(
    (['editor', 'second'] as const).map((name) => pageOf(browser, name, { of: language, desk: 'en' })),
  )
  const { review, approved, scheduled, urgent } = texts[language]
  await submitChange(editor!, review, language)
  await submitChange(editor!, approved, language)
  await approve(second!, approved.title, language)
  await submitChange(editor!, scheduled, language)
  await approve(second!, scheduled.title, language)
  await schedule(second!, scheduled.note)
  await openEdition(second!, urgent.title, language)
  await changeLead(second!, urgent.lead, 'en')
  await publishChange(second!, urgent.note)
  await Promise.all([editor, second].map((page) => page!.context().close()))
}

/** The original of a translation says something else than when it was translated. */
export async function changeOriginal(browser: Browser) {
  const editor = await pageOf(browser, 'editor', { of: 'pl', desk: 'en' })
  const { title, lead, ...paragraph } = texts.pl.translation
  await openEdition(editor, title, 'pl')
  await changeLead(editor, lead, 'en')
  await changeParagraph(editor, paragraph, 'en')
  await editor.context().close()
}

type Change = { title: string; lead: string; before?: string; after?: string }

async function submitChange(page: Page, { title, lead, before, after }: Change, language: Language) {
  await openEdition(page, title, language)
  await changeLead(page, lead, 'en')
  if (before && after) await changeParagraph(page, { before, after }, 'en')
  await submit(page)
}

async function approve(page: Page, title: string, language: Language) {
  await openEdition(page, title, language)
  await page.getByRole('button', { name: Edition.approve }).click()
  await expect(saveState(page)).toHaveText(/^Approved \d/)
}

/** For the day after tomorrow, a quarter past ten. */
async function schedule(page: Page, note: string) {
  const day = toLocalTime(new Date(Date.now() + 2 * 86_400_000).toISOString()).slice(0, 10)
  await page.getByRole('button', { name: Edition.schedule }).click()
  const dialog = page.getByRole('dialog', { name: Edition.scheduleTitle })
  await dialog.getByLabel(Edition.publishAt).fill(`${day}T10:15`)
  await dialog.getByRole('radio', { name: Edition.changeNoted }).check()
  await dialog.getByRole('textbox', { name: Edition.note }).fill(note)
  await dialog.getByRole('button', { name: Edition.scheduleConfirm }).click()
  await expect(saveState(page)).toHaveText(/^Publication scheduled/)
}
