import { SiteBanner } from '@/components/site/site-banner'
import { SkipLink } from '@/components/site/skip-link'
import type { Locale } from '@/lib/locales'
import { readBanner } from '../reads'

type Props = { locale: Locale }

/** What comes first on every public page, whatever the page: the layouts place it, so that no page can forget it. */
export async function PageTop({ locale }: Props) {
  return (
    <>
      <SkipLink locale={locale} />
      <PageBanner locale={locale} />
    </>
  )
}

export async function PageBanner({ locale }: Props) {
  return <SiteBanner locale={locale} banner={await readBanner(locale)} />
}
