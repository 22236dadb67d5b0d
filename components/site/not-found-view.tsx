import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/i18n/public-path'
import type { Locale } from '@/lib/locales'

/** What stands at an address where nothing is. The mark makes the answer's status 404 (server/public-page.js). */
export async function NotFoundView({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'NotFound' })
  return (
    <div className="message-page">
      <title>{t('title')}</title>
      <meta name="status" content="404" />
      <meta name="robots" content="noindex" />
      <h1>{t('title')}</h1>
      <p>{t('explanation')}</p>
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
