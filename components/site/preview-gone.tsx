import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/lib/locales'

/**
 * What stands at a secret address that opens nothing: the same whether it never did, has ended, or was mistyped. The
 * mark makes the answer's status (server/shape-answer.js).
 */
export async function PreviewGone() {
  return (
    <main>
      <meta name="status" content="404" />
      {locales.map((locale) => (
        <GoneWords key={locale} locale={locale} />
      ))}
    </main>
  )
}

async function GoneWords({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  return (
    <div className="message-page" lang={locale}>
      {locale === locales[0] && <title>{t('goneTitle')}</title>}
      <h1>{t('goneTitle')}</h1>
      <p>{t('goneExplanation')}</p>
    </div>
  )
}
