import { locale } from 'next/root-params'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'

/** The language in the address. For an unknown one the layout shows its not-found page, whatever this says. */
export async function pageLocale(): Promise<Locale> {
  const value = await locale()
  return isLocale(value) ? value : defaultLocale
}
