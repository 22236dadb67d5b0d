import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { ArticleView } from '@/components/site/article-view'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { env } from '@/lib/env'
import { type Locale, otherLocale } from '@/lib/locales'
import { isSlug } from '@/lib/slug'
import { readNewsArticle } from '../../../reads'
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
  const { article } = await find(locale, slug)
  if (!article) return {}
  const twin = article.translationSlug && !article.withdrawnAt ? { slug: article.translationSlug } : null
  return {
    title: article.title,
    description: article.lead,
    alternates: alternates(locale, '/news/[slug]', { slug }, twin),
    robots: article.withdrawnAt ? { index: false } : undefined,
  }
}

export default async function ArticlePage({ params }: Props) {
  const locale = await pageLocale()
  const { slug } = await params
  const { article, movedTo, unpublished } = await find(locale, slug)
  if (movedTo) permanentRedirect(publicPath(locale, '/news/[slug]', { slug: movedTo }))
  if (unpublished?.redirectTo) redirect(unpublished.redirectTo)
  if (!article) return <Missing locale={locale} isGone={unpublished !== null} />
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/news/[slug]', { slug })}
      twin={twinOf(locale, article.translationSlug)}
    >
      <ArticleView article={article} locale={locale} videoHost={env().VIDEO_HOST} />
    </SiteFrame>
  )
}

async function find(locale: Locale, slug: string) {
  return isSlug(slug) ? readNewsArticle(locale, slug) : { article: null, movedTo: null, unpublished: null }
}

function twinOf(locale: Locale, slug: string | null) {
  const other = otherLocale(locale)
  return slug
    ? { href: publicPath(other, '/news/[slug]', { slug }), isSamePage: true }
    : { href: publicPath(other, '/news'), isSamePage: false }
}
