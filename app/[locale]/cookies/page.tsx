import { getTranslations } from 'next-intl/server'
import { ConsentForm } from '@/components/site/consent-form'
import { publicPath } from '@/i18n/public-path'
import { FixedPage, fixedPageMetadata } from '../fixed-page'
import { pageLocale } from '../page-locale'

export function generateMetadata() {
  return fixedPageMetadata('cookies')
}

export default async function CookiesPage() {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: 'Consent' })
  return (
    <FixedPage pageKey="cookies">
      <section id="choice" className="choice" aria-labelledby="choice-title">
        <h2 id="choice-title">{t('yourChoice')}</h2>
        <ConsentForm locale={locale} returnTo={`${publicPath(locale, '/cookies')}#choice`} id="choice" />
      </section>
    </FixedPage>
  )
}
