import type { createTranslator, Messages } from 'next-intl'
import type { Locale } from '@/lib/locales'

/** What gives a function the words of a part of the language files. */
export type Translator<Namespace extends keyof Messages> = ReturnType<
  typeof createTranslator<Messages, Namespace>
>

/** All words of a language, for what answers without a page: a file, a message. */
export async function messagesIn(locale: Locale) {
  return ((await import(`../messages/${locale}.json`)) as { default: Messages }).default
}
