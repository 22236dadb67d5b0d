'use client'

import { createTheme, MantineProvider, Modal } from '@mantine/core'
import { type Messages, NextIntlClientProvider } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { timeZone } from '@/lib/dates'
import type { Locale } from '@/lib/locales'

const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 6 },
  colors: {
    ink: [
      '#eef3fa',
      '#dbe5f3',
      '#b9cde8',
      '#9cc0f2',
      '#84aee6',
      '#5585c4',
      '#3768a8',
      '#28548d',
      '#1d4379',
      '#12305a',
    ],
  },
  defaultRadius: 3,
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  headings: { fontFamily: "'Source Serif 4', Georgia, serif", fontWeight: '600' },
  respectReducedMotion: true,
  // Else the head of a dialog counts as a second banner of the page.
  components: { Modal: Modal.extend({ defaultProps: { attributes: { header: { role: 'presentation' } } } }) },
})

type Props = {
  nonce: string
  locale: Locale
  messages: Partial<Messages>
  children: ReactNode
}

/** What the desk's components need around them: theme, nonce for their styles, words in the person's language. */
export function DeskProvider({ nonce, locale, messages, children }: Props) {
  // The document's policy keeps the nonce that it came with, whatever is rendered anew later.
  const [firstNonce] = useState(nonce)
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => firstNonce}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone={timeZone}>
        {children}
      </NextIntlClientProvider>
    </MantineProvider>
  )
}
