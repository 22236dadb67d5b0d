import { getTranslations } from 'next-intl/server'
import type { BannerView } from '@/db/queries/banners'
import type { Locale } from '@/lib/locales'
import { BannerBox } from './banner-box'

type Props = { locale: Locale; banner: BannerView | null }

/** The banner that is shown now, if there is one. It is no `role="alert"`: it was there before the reader came. */
export async function SiteBanner({ locale, banner }: Props) {
  if (!banner) return null
  const t = await getTranslations({ locale, namespace: 'Banner' })
  // messages: Banner.label.*
  return <BannerBox banner={banner} label={t(`label.${banner.kind}`)} more={t('more')} />
}
