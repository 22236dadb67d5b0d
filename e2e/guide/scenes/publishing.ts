import { words } from '../../words'
import { changeLead, openEdition } from '../desk'
import { pageOf } from '../people'
import type { Scene } from '../picture'
import texts from '../texts.json' with { type: 'json' }

/** A change of what readers have, published by the one who wrote it. */
export const publish: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'publisher', { of: language })
  const { Edition } = words[language]
  const { title, lead, note, reason } = texts[language].changed
  await openEdition(page, title, language)
  await changeLead(page, lead, language)
  await page.getByRole('button', { name: Edition.publishChange }).click()
  const dialog = page.getByRole('dialog', { name: Edition.publishTitle })
  await dialog.getByRole('radio', { name: Edition.changeNoted }).check()
  await dialog.getByRole('textbox', { name: Edition.note }).fill(note)
  await dialog.getByRole('textbox', { name: Edition.urgentReason }).fill(reason)
  return { page, to: dialog }
}

/** A time that exists twice: the clocks go back in that night. */
export const schedule: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'publisher', { of: language })
  const { Edition } = words[language]
  await openEdition(page, texts[language].review.title, language)
  await page.getByRole('button', { name: Edition.schedule }).click()
  const dialog = page.getByRole('dialog', { name: Edition.scheduleTitle })
  await dialog.getByLabel(Edition.publishAt).fill('2027-10-31T02:30')
  await dialog.getByRole('radio').first().check()
  return { page, to: dialog }
}
