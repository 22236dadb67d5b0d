import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '@/components/site/styles/site.css'
import '@/components/site/styles/preview.css'

/** Nothing is rendered ahead: a link may be revoked at any moment. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false }, icons: { icon: '/icon.svg' } }

/** The page around it is made further down, where the secret is known, and with it the language. */
export default function PreviewRoot({ children }: { children: ReactNode }) {
  return children
}
