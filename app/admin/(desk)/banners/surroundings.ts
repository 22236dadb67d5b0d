import { getTranslations } from 'next-intl/server'
import { read } from '@/db/open'
import { listBanners } from '@/db/queries/banners'
import { bannerToShow } from '@/lib/banner'
import { type Locale, locales } from '@/lib/locales'

/**
 * What a banner's form needs to know of the site: the banner that readers see now, where it is another one, and the
 * words of a banner's link in each language.
 */
export async function bannerSurroundings(bannerId?: string) {
  const shown = bannerToShow(await listBanners(read()), new Date().toISOString())
  const more = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: 'Banner' })
      return [locale, t('more')] as const
    }),
  )
  return {
    standing: shown?.id === bannerId ? null : shown,
    more: Object.fromEntries(more) as Record<Locale, string>,
  }
}
