import type { Locale } from './locales'

/** Whose picture it is, as data. `agency` is `ministry` for the ministry's own, else a name as typed ('PAP'). */
export type Credit = { kind: 'photo' | 'drawing'; author: string; agency: string }

const words: Record<Locale, { photo: string; drawing: string; ministry: string }> = {
  pl: { photo: 'Fot.', drawing: 'Rys.', ministry: 'MSZ' },
  en: { photo: 'Photo:', drawing: 'Drawing:', ministry: 'MFA' },
}

/** The credit as readers see it: 'Fot. Jan Kowalski/MSZ' in Polish, 'Photo: Jan Kowalski/MFA' in English. */
export function creditLine({ kind, author, agency }: Credit, locale: Locale) {
  const names = [author, nameOfAgency(agency, locale)]
  return `${words[locale][kind]} ${names.filter(Boolean).join('/')}`
}

export function nameOfAgency(agency: string, locale: Locale) {
  return agency === 'ministry' ? words[locale].ministry : agency
}
