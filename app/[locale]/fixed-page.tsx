import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Body } from '@/components/site/body'
import { SiteFrame } from '@/components/site/site-frame'
import type { PageKey } from '@/db/queries/pages'
import { publicPath } from '@/i18n/public-path'
import { formatDate } from '@/lib/dates'
import { otherLocale } from '@/lib/locales'
import { readPage } from '../reads'
import { alternates } from './alternates'
import { Missing } from './missing'
import { pageLocale } from './page-locale'

export async function fixedPageMetadata(key: PageKey): Promise<Metadata> {
  const locale = await pageLocale()
  const page = await readPage(key, locale)
  return page ? { title: page.title, description: page.lead, alternates: alternates(locale, `/${key}`) } : {}
}

type Props = { pageKey: PageKey; children?: ReactNode }

/** A page of words that rarely change: cookies, privacy. */
export async function FixedPage({ pageKey, children }: Props) {
  const locale = await pageLocale()
  const page = await readPage(pageKey, locale)
  if (!page) return <Missing locale={locale} />
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, `/${pageKey}`)}
      twin={{ href: publicPath(otherLocale(locale), `/${pageKey}`), isSamePage: true }}
    >
      <article className="article">
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        <Body body={page.body} photos={[]} locale={locale} videoHost={undefined} />
        {children}
        <p className="dates">
          <span>
            {t.rich('changed', {
              date: () => <time dateTime={page.changedAt}>{formatDate(page.changedAt, locale)}</time>,
            })}
          </span>
        </p>
      </article>
    </SiteFrame>
  )
}
