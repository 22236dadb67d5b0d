import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import type { ReactNode } from 'react'
import { NotFoundView } from '@/components/site/not-found-view'
import { env } from '@/lib/env'
import { isLocale, locales } from '@/lib/locales'
import { siteAssets } from './assets'
import { pageLocale } from './page-locale'
import { PageBanner, PageTop } from './page-top'
import '@/components/site/styles/site.css'

/** A page that slips into being rendered per request fails the build. */
export const ensureStatic = 'navigation'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12171e' },
  ],
}

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: 'Site' })
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: t('title'), template: `%s – ${t('title')}` },
    description: t('description'),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  const { script, lightboxStyle } = siteAssets()
  const { MATOMO_URL, MATOMO_SITE_ID } = env()
  return (
    <html lang={locale}>
      <head>
        {['latin', 'latin-ext'].map((subset) => (
          <link
            key={subset}
            rel="preload"
            href={`/fonts/source-serif-4-${subset}.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href="/notice.css" />
        <script
          type="module"
          src={script}
          data-lightbox-style={lightboxStyle}
          data-matomo={MATOMO_URL}
          data-matomo-site={MATOMO_URL && MATOMO_SITE_ID}
        />
      </head>
      <body>
        {isLocale(await rootLocale()) ? (
          <>
            <PageTop locale={locale} />
            {children}
          </>
        ) : (
          <UnknownLanguage />
        )}
      </body>
    </html>
  )
}

async function UnknownLanguage() {
  return (
    <main>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <PageBanner locale={locale} />
          <NotFoundView locale={locale} />
        </div>
      ))}
    </main>
  )
}
