import type { Locale } from '@/lib/locales'
import type messages from '../messages/pl.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
