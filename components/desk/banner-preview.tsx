'use client'

import '../site/styles/banner.css'
import './banners.css'
import { useTranslations } from 'next-intl'
import type { BannerKind, BannerWords } from '@/lib/banner'
import type { Locale } from '@/lib/locales'
import { BannerBox } from '../site/banner-box'

type Props = { locale: Locale; kind: BannerKind; words: BannerWords; more: string }

/** How readers of a language will see it. To be looked at only: its link would lead away from what is typed. */
export function BannerPreview({ locale, kind, words, more }: Props) {
  const t = useTranslations('DeskBanners')
  return (
    <figure className="banner-preview">
      <figcaption>{t(`preview.${locale}`)}</figcaption>
      <div lang={locale} inert>
        <BannerBox banner={{ kind, ...words }} label={t(`kind.${kind}`)} more={more} />
      </div>
    </figure>
  )
}
