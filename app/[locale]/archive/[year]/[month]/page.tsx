import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MonthList } from '@/components/site/month-list'
import { NewsList } from '@/components/site/news-list'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { formatMonth, isMonth } from '@/lib/dates'
import { otherLocale } from '@/lib/locales'
import { readMonths, readNewsOfMonth } from '../../../../reads'
import { alternates } from '../../../alternates'
import { Missing } from '../../../missing'
import { pageLocale } from '../../../page-locale'

type Props = { params: Promise<{ year: string; month: string }> }

export function generateStaticParams() {
  return [{ year: '2025', month: '01' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const { year, month } = await params
  if (!isMonth(year, month)) return {}
  const t = await getTranslations({ locale, namespace: 'Archive' })
  const title = t('month', { month: formatMonth(`${year}-${month}`, locale) })
  return { title, alternates: alternates(locale, '/archive/[year]/[month]', { year, month }) }
}

export default async function ArchivePage({ params }: Props) {
  const locale = await pageLocale()
  const { year, month } = await params
  if (!isMonth(year, month)) return <Missing locale={locale} />
  const t = await getTranslations({ locale, namespace: 'Archive' })
  const news = await readNewsOfMonth(locale, `${year}-${month}`)
  const address = (language: typeof locale) =>
    publicPath(language, '/archive/[year]/[month]', { year, month })
  return (
    <SiteFrame
      locale={locale}
      path={address(locale)}
      twin={{ href: address(otherLocale(locale)), isSamePage: true }}
    >
      <h1 className="page-title">{t('month', { month: formatMonth(`${year}-${month}`, locale) })}</h1>
      {news.length > 0 ? (
        <NewsList news={news} locale={locale} areFirst />
      ) : (
        <p className="empty">{t('empty')}</p>
      )}
      <MonthList months={await readMonths(locale)} locale={locale} current={`${year}-${month}`} />
    </SiteFrame>
  )
}
