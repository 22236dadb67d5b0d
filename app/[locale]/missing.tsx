import { NotFoundView } from '@/components/site/not-found-view'
import { SiteFrame } from '@/components/site/site-frame'
import { publicPath } from '@/i18n/public-path'
import { type Locale, otherLocale } from '@/lib/locales'

/** The not-found page. `notFound()` would leave an empty page, filled only by scripts that readers do not get. */
export function Missing({ locale, isGone = false }: { locale: Locale; isGone?: boolean }) {
  return (
    <SiteFrame
      locale={locale}
      path={publicPath(locale, '/')}
      twin={{ href: publicPath(otherLocale(locale), '/'), isSamePage: true }}
    >
      <NotFoundView locale={locale} isGone={isGone} />
    </SiteFrame>
  )
}
