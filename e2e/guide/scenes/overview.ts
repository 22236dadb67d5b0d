import { words } from '../../words'
import { pageOf } from '../people'
import type { Scene } from '../picture'

/** What waits for a publisher in the morning. */
export const overview: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'publisher', { of: language })
  const planned = page.getByRole('region', { name: words[language].Overview.planned, exact: true })
  return { page, to: planned.getByRole('listitem').last() }
}
