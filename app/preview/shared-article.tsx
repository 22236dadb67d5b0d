import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ArticleView } from '@/components/site/article-view'
import { SiteFrame } from '@/components/site/site-frame'
import type { NewsArticle } from '@/db/queries/news'
import { publicPath } from '@/i18n/public-path'
import { env } from '@/lib/env'
import { type Locale, otherLocale } from '@/lib/locales'

type Props = { article: NewsArticle; locale: Locale; children: ReactNode }

/** An article in the frame of the site, as readers will see it, with what is for the reviewer below. */
export async function SharedArticle({ article, locale, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  const twin = {
    href: publicPath(otherLocale(locale), '/news'),
    isSamePage: article.translationSlug !== null,
  }
  return (
    <SiteFrame locale={locale} path={null} twin={twin}>
      <title>{t('pageTitle', { title: article.title })}</title>
      <ArticleView article={article} locale={locale} videoHost={env().VIDEO_HOST} />
      {children}
    </SiteFrame>
  )
}
