import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MonthList } from '@/components/site/month-list'
import { NewsList } from '@/components/site/news-list'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { otherLocale } from '@/lib/locales'
import { readMonths, readNews } from '../../reads'
import { alternates } from '../alternates'
import { pageLocale } from '../page-locale'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'NewsPage' })
  return { title: t('title'), alternates: alternates(locale, '/news') }
}

export default async function NewsPage() {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'NewsPage' })
  const news = await readNews(locale, 18)
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/news')}
      twin={{ href: publicPath(otherLocale(locale), '/news'), isSamePage: true }}
    >
      <h1 className="page-title">{t('title')}</h1>
      {news.length > 0 ? (
        <NewsList news={news} locale={locale} areFirst />
      ) : (
        <p className="empty">{t('empty')}</p>
      )}
      {news.length > 0 && <MonthList months={await readMonths(locale)} locale={locale} />}
    </SiteFrame>
  )
}
