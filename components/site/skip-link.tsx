import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'

/** The first thing on a page: past everything that stands on all of them (WCAG 2.4.1). */
export async function SkipLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <a className="skip-link" href="#content">
      {t('skipToContent')}
    </a>
  )
}
