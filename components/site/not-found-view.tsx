import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/i18n/public-path'
import type { Locale } from '@/lib/locales'

type Props = {
  locale: Locale
  /** Something stood there, and was taken off the site. */
  isGone?: boolean
}

/** What stands at an address where nothing is. The mark makes the answer's status (server/public-page.js). */
export async function NotFoundView({ locale, isGone = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <div className="message-page">
      <title>{isGone ? t('goneTitle') : t('title')}</title>
      <meta name="status" content={isGone ? '410' : '404'} />
      <meta name="robots" content="noindex" />
      <h1>{isGone ? t('goneTitle') : t('title')}</h1>
      <p>{isGone ? t('goneExplanation') : t('explanation')}</p>
      <ul className="message-links">
        <li>
          <a href={publicPath(locale, '/')}>{t('frontPage')}</a>
        </li>
        <li>
          <a href={publicPath(locale, '/news')}>{t('news')}</a>
        </li>
        <li>
          <a href={publicPath(locale, '/galleries')}>{t('galleries')}</a>
        </li>
      </ul>
    </div>
  )
}
