import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import '@/components/desk/sign-in.css'
import { browserLocale } from '@/lib/browser-locale'

export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: { icon: '/icon.svg' } }

/** The sign-in page has a layout of its own: no component library, so its policy is the strictest. */
export default async function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={browserLocale((await headers()).get('accept-language'))}>
      <body>{children}</body>
    </html>
  )
}
