import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GalleryList } from '@/components/site/gallery-list'
import { LeadStory } from '@/components/site/lead-story'
import { NewsList } from '@/components/site/news-list'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { otherLocale } from '@/lib/locales'
import { readGalleries, readNews } from '../reads'
import { alternates } from './alternates'
import { pageLocale } from './page-locale'

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternates(await pageLocale(), '/') }
}

export default async function FrontPage() {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'FrontPage' })
  const [leadStory, ...news] = await readNews(locale, 10)
  const galleries = await readGalleries(locale, 4)
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/')}
      twin={{ href: publicPath(otherLocale(locale), '/'), isSamePage: true }}
    >
      <h1 className="visually-hidden">{t('title')}</h1>
      {leadStory ? <LeadStory article={leadStory} locale={locale} /> : <p className="empty">{t('empty')}</p>}
      {news.length > 0 && (
        <section className="front-section" aria-labelledby="latest-news">
          <h2 id="latest-news">{t('latestNews')}</h2>
          <NewsList news={news} locale={locale} headingLevel={3} />
          <p className="more">
            <a href={publicPath(locale, '/news')}>{t('allNews')}</a>
          </p>
        </section>
      )}
      {galleries.length > 0 && (
        <section className="front-section" aria-labelledby="latest-galleries">
          <h2 id="latest-galleries">{t('latestGalleries')}</h2>
          <GalleryList galleries={galleries} locale={locale} headingLevel={3} />
          <p className="more">
            <a href={publicPath(locale, '/galleries')}>{t('allGalleries')}</a>
          </p>
        </section>
      )}
    </SiteFrame>
  )
}
