import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GalleryList } from '@/components/site/gallery-list'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { otherLocale } from '@/lib/locales'
import { readGalleries } from '../../reads'
import { alternates } from '../alternates'
import { pageLocale } from '../page-locale'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'GalleriesPage' })
  return { title: t('title'), alternates: alternates(locale, '/galleries') }
}

export default async function GalleriesPage() {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'GalleriesPage' })
  const galleries = await readGalleries(locale)
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/galleries')}
      twin={{ href: publicPath(otherLocale(locale), '/galleries'), isSamePage: true }}
    >
      <h1 className="page-title">{t('title')}</h1>
      {galleries.length > 0 ? (
        <GalleryList galleries={galleries} locale={locale} />
      ) : (
        <p className="empty">{t('empty')}</p>
      )}
    </SiteFrame>
  )
}
