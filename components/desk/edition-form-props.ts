import type { EditionState } from '@/lib/edition-state'
import type { Locale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import type { DeskFormAction } from './form-action'
import type { PhotoChoice } from './photo-list-field'

export type EditionFormProps = {
  articleId: string
  /** The language that is written, and the language in which the desk speaks. */
  locale: Locale
  deskLocale: Locale
  /** Null before the first words in this language were saved. */
  edition: { id: string; revisionId: string; publishedAt: string | null } | null
  states: Partial<Record<Locale, EditionState>>
  text: EditionText
  /** The day of publication, `YYYY-MM-DD`; empty before. */
  day: string
  /** The other language's words, to translate from. */
  original: { title: string; lead: string } | null
  photoChoice: PhotoChoice
  publicAddress: string | null
  may: { save: boolean; submit: boolean; publish: boolean; withdraw: boolean; arrangePhotos: boolean }
  actions: Record<'saveEdition' | 'submitEdition' | 'publishEdition' | 'withdrawEdition', DeskFormAction>
}
