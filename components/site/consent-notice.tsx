import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/i18n/public-path'
import type { Locale } from '@/lib/locales'
import { ConsentForm } from './consent-form'

/** The notice about cookies. /notice.css hides it from readers who have answered, so the page stays the same for all. */
export async function ConsentNotice({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: 'Consent' })
  return (
    <section className="notice" aria-labelledby="notice-title" data-consent-notice="">
      <div className="notice-words">
        <h2 id="notice-title">{t('title')}</h2>
        <p>
          {t.rich('explanation', { link: (words) => <a href={publicPath(locale, '/cookies')}>{words}</a> })}
        </p>
      </div>
      <ConsentForm locale={locale} returnTo={path} id="notice" />
    </section>
  )
}
