import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { settings } from '../schema'

/** What administrators decide at the desk. */
export type Settings = {
  /** Whether readers are told the name of who published a change. */
  showNames: boolean
  /** The unit that answers for the news, in each language; empty where nobody said. */
  responsibleUnit: Record<Locale, string>
}

export async function findSettings(reader: Reader): Promise<Settings> {
  const rows = await reader.select().from(settings)
  const valueOf = (key: (typeof rows)[number]['key']) => rows.find((row) => row.key === key)?.value ?? ''
  return {
    showNames: valueOf('showNames') === 'yes',
    responsibleUnit: { pl: valueOf('responsibleUnit.pl'), en: valueOf('responsibleUnit.en') },
  }
}
