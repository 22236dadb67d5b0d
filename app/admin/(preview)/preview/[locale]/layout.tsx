import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { isLocale, locales } from '@/lib/locales'
import { PageTop } from '../../../../[locale]/page-top'
import '@/components/site/styles/site.css'

export const instant = false

/** Next asks for it of every parameter above a root layout; nothing is rendered ahead. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: { icon: '/icon.svg' } }

type Props = { params: Promise<{ locale: string }>; children: ReactNode }

/** The preview looks exactly like the public page, so it has nothing of the desk around it. */
export default async function PreviewLayout({ params, children }: Props) {
  const { locale } = await params
  return (
    <html lang={locale}>
      <body>
        {isLocale(locale) && <PageTop locale={locale} />}
        {children}
      </body>
    </html>
  )
}
