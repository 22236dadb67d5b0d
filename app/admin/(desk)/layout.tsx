import '@mantine/core/styles.css'
import '@/components/desk/desk.css'
import '@/components/desk/desk-header.css'
import '@/components/desk/edition.css'
import '@/components/desk/overview.css'
import type { Metadata } from 'next'
import { getMessages, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { DeskProvider } from '@/components/desk/desk-provider'
import { DeskShell } from '@/components/desk/desk-shell'
import { PhotoActionsProvider } from '@/components/desk/photo-actions'
import { SignInAgainProvider } from '@/components/desk/sign-in-again'
import { TrashActionsProvider } from '@/components/desk/trash-actions'
import { deskMessages } from '@/i18n/desk-messages'
import { currentStaff, deskLocale } from '../session'
import { signInAgain } from '../(sign-in)/sign-in/actions'
import { setDeskLocale, signOut } from './account-actions'
import { describePhoto } from './photos/actions'
import { moveToTrash, takeFromTrash } from './trash/actions'

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
  return (
    <html lang={locale} data-mantine-color-scheme="light" suppressHydrationWarning>
      <body>
        <DeskProvider nonce={nonce} locale={locale} messages={deskMessages(await getMessages({ locale }))}>
          {/* For comfort only: every page finds the person itself. */}
          {staff ? (
            <SignInAgainProvider action={signInAgain}>
              <PhotoActionsProvider actions={{ describePhoto }}>
                <TrashActionsProvider actions={{ moveToTrash, takeFromTrash }}>
                  <DeskShell
                    name={staff.name}
                    role={staff.role}
                    locale={locale}
                    signOut={signOut}
                    setDeskLocale={setDeskLocale}
                  >
                    {children}
                  </DeskShell>
                </TrashActionsProvider>
              </PhotoActionsProvider>
            </SignInAgainProvider>
          ) : (
            children
          )}
        </DeskProvider>
      </body>
    </html>
  )
}
