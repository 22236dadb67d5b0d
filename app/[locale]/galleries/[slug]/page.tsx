import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PhotoGrid } from '@/components/site/photo-grid'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { formatDate } from '@/lib/dates'
import { type Locale, otherLocale } from '@/lib/locales'
import { isSlug } from '@/lib/slug'
import { readGallery } from '../../../reads'
import { alternates } from '../../alternates'
import { Missing } from '../../missing'
import { pageLocale } from '../../page-locale'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return [{ slug: 'placeholder' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const { slug } = await params
  const gallery = await find(locale, slug)
  if (!gallery) return {}
  const twin = gallery.translationSlug ? { slug: gallery.translationSlug } : null
  return {
    title: gallery.title,
    description: gallery.lead,
    alternates: alternates(locale, '/galleries/[slug]', { slug }, twin),
  }
}

export default async function GalleryPage({ params }: Props) {
  const locale = await pageLocale()
  const { slug } = await params
  const gallery = await find(locale, slug)
  if (!gallery) return <Missing locale={locale} />
  const t = await getTranslations({ locale, namespace: 'Photos' })
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/galleries/[slug]', { slug })}
      twin={twinOf(locale, gallery.translationSlug)}
    >
      <p className="back">
        <a href={publicPath(locale, '/galleries')}>{t('back')}</a>
      </p>
      <h1>{gallery.title}</h1>
      <p className="dates">
        <time dateTime={gallery.publishedAt}>{formatDate(gallery.publishedAt, locale)}</time>
        <span>{t('count', { photos: gallery.photos.length })}</span>
      </p>
      <p className="lead">{gallery.lead}</p>
      <PhotoGrid photos={gallery.photos} locale={locale} areFirst />
    </SiteFrame>
  )
}

async function find(locale: Locale, slug: string) {
  return isSlug(slug) ? readGallery(locale, slug) : null
}

function twinOf(locale: Locale, slug: string | null) {
  const other = otherLocale(locale)
  return slug
    ? { href: publicPath(other, '/galleries/[slug]', { slug }), isSamePage: true }
    : { href: publicPath(other, '/galleries'), isSamePage: false }
}
