import '@mantine/core/styles.css'
import '@/components/desk/desk.css'
import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DeskProvider } from '@/components/desk/desk-provider'
import { DeskShell } from '@/components/desk/desk-shell'
import { PhotoActionsProvider } from '@/components/desk/photo-actions'
import { currentStaff, deskLocale } from '../session'
import { setDeskLocale, signOut } from './account-actions'
import { describePhoto } from './photos/actions'

/** Nothing of the desk is rendered ahead: each answer has its own nonce and its own person. */
export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Desk' })
  const title = { default: t('title'), template: `%s – ${t('title')}` }
  return { title, robots: { index: false, follow: false }, icons: { icon: '/icon.svg' } }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? ''
  const locale = await deskLocale()
  const staff = await currentStaff()
  // The words of the public site stay on the server.
  const { Desk, DeskArticles, DeskPhotos, Edition, Problem } = await getMessages({ locale })
  return (
    <html lang={locale} data-mantine-color-scheme="light" suppressHydrationWarning>
      <body>
        <DeskProvider
          nonce={nonce}
          locale={locale}
          messages={{ Desk, DeskArticles, DeskPhotos, Edition, Problem }}
        >
          {/* For comfort only: every page finds the person itself. */}
          {staff ? (
            <PhotoActionsProvider actions={{ describePhoto }}>
              <DeskShell
                name={staff.name}
                role={staff.role}
                locale={locale}
                signOut={signOut}
                setDeskLocale={setDeskLocale}
              >
                {children}
              </DeskShell>
            </PhotoActionsProvider>
          ) : (
            children
          )}
        </DeskProvider>
      </body>
    </html>
  )
}
