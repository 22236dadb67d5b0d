import { words } from '../../words'
import { changeLead, openEdition } from '../desk'
import { pageOf } from '../people'
import type { Scene } from '../picture'
import texts from '../texts.json' with { type: 'json' }

/** Two people have written in one text, and one of them has to choose. */
export const conflict: Scene = async (browser, language) => {
  const { title, mine, theirs } = texts[language].conflict
  const page = await pageOf(browser, 'publisher', { of: language })
  await openEdition(page, title, language)
  const other = await pageOf(browser, 'editor', { of: language })
  await openEdition(other, title, language)
  await changeLead(other, theirs, language)
  await page.getByRole('textbox', { name: words[language].Edition.lead, exact: true }).fill(mine)
  return { page, to: page.getByRole('region', { name: words[language].Conflict.heading }) }
}

/** What an editor's change has added and removed. */
export const history: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'publisher', { of: language })
  await openEdition(page, texts[language].approved.title, language)
  await page.getByRole('link', { name: words[language].Edition.history }).click()
  return { page, to: page.getByRole('region', { name: words[language].History.compared }) }
}
