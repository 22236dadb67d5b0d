import type { ReactNode } from 'react'
import { PreviewBar } from '@/components/site/preview-bar'
import { defaultLocale } from '@/lib/locales'
import { PageTop } from '../../[locale]/page-top'
import { findShared } from '../shared'

type Props = { params: Promise<{ token: string }>; children: ReactNode }

/** A page in the language of what is shared, with no script: nobody counts who reads it. */
export default async function SharedLayout({ params, children }: Props) {
  const shared = await findShared((await params).token)
  if (!shared)
    return (
      <html lang={defaultLocale}>
        <body>{children}</body>
      </html>
    )
  const { locale } = shared.edition
  return (
    <html lang={locale}>
      <body>
        <PageTop locale={locale} />
        <PreviewBar locale={locale} expiresAt={shared.expiresAt} />
        {children}
      </body>
    </html>
  )
}
