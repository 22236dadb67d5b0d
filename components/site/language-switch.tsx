import { getTranslations } from 'next-intl/server'
import { type Locale, otherLocale } from '@/lib/locales'

type Props = { locale: Locale; twin: { href: string; isSamePage: boolean } }

/** Leads to the same page in the other language, or says in that language that there is none. */
export async function LanguageSwitch({ locale, twin }: Props) {
  const other = otherLocale(locale)
  const t = await getTranslations({ locale: other, namespace: 'LanguageSwitch' })
  return (
    <a className="language-switch" href={twin.href} lang={other} hrefLang={other}>
      {t('language')}
      {!twin.isSamePage && <span className="language-switch-note">{t('notInThisLanguage')}</span>}
    </a>
  )
}
