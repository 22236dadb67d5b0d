import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { publicPath } from '@/i18n/public-path'
import type { Locale } from '@/lib/locales'
import { ConsentNotice } from './consent-notice'
import { LanguageSwitch } from './language-switch'

type Props = {
  locale: Locale
  /** Where this page stands in the other language; null where it does not, with the list to go to instead. */
  twin: { href: string; isSamePage: boolean }
  /** The path of this page, to which the notice about cookies returns; null for a preview, which has no such notice. */
  path: string | null
  children: ReactNode
}

/** What stands around every public page: notice, header, footer. */
export async function SiteFrame({ locale, twin, path, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Site' })
  return (
    <>
      {path !== null && <ConsentNotice locale={locale} path={path} />}
      <header className="site-header">
        <a className="wordmark" href={publicPath(locale, '/')}>
          <span className="wordmark-name">Komunikat</span>
          <span className="wordmark-body">{t('ministry')}</span>
        </a>
        <nav className="site-nav" aria-label={t('mainNavigation')}>
          <a href={publicPath(locale, '/news')}>{t('news')}</a>
          <a href={publicPath(locale, '/galleries')}>{t('galleries')}</a>
          <LanguageSwitch locale={locale} twin={twin} />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p className="site-footer-body">
          <strong>Komunikat</strong> {t('footerNote')}
        </p>
        <nav aria-label={t('footerNavigation')}>
          <a href={publicPath(locale, '/privacy')}>{t('privacy')}</a>
          <a href={publicPath(locale, '/cookies')}>{t('cookies')}</a>
          <a href={`${publicPath(locale, '/cookies')}#choice`}>{t('changeConsent')}</a>
        </nav>
      </footer>
    </>
  )
}
