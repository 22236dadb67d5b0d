import type { Messages } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { locale as rootLocale } from 'next/root-params'
import { timeZone } from '@/lib/dates'
import { defaultLocale, isLocale } from '@/lib/locales'

/** Public pages take their language from the address; the desk states its own. */
export default getRequestConfig(async ({ locale: stated }) => {
  const wanted = stated ?? (await rootLocale())
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const { default: messages } = (await import(`../messages/${locale}.json`)) as { default: Messages }
  return { locale, messages, timeZone, onError: refuse }
})

/** A gap in the language files is a defect to be seen, not to be covered by a key on the page. */
function refuse(error: Error): never {
  throw error
}
