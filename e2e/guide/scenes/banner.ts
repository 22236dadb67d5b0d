import { languages, words } from '../../words'
import { pageOf } from '../people'
import type { Scene } from '../picture'
import texts from '../texts.json' with { type: 'json' }

/** A banner for an emergency, before it is set. */
export const banner: Scene = async (browser, language) => {
  const page = await pageOf(browser, 'publisher', { of: language })
  const { DeskBanners } = words[language]
  await page.goto('/admin/banners/new')
  await page.getByRole('radio', { name: DeskBanners.kind.emergency }).check()
  for (const locale of languages) {
    const { title, text, href } = texts[locale].banner
    const fill = (label: Record<'pl' | 'en', string>, value: string) =>
      page.getByRole('textbox', { name: label[locale], exact: true }).fill(value)
    await fill(DeskBanners.titleField, title)
    await fill(DeskBanners.textField, text)
    await fill(DeskBanners.hrefField, href)
  }
  return { page, to: page.getByRole('button', { name: DeskBanners.set }) }
}
