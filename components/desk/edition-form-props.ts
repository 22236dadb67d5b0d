import type { LibraryPhoto } from '@/db/queries/photos'
import type { Standing } from '@/db/queries/standing'
import type { EditionState } from '@/lib/edition-state'
import type { Locale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import type { TopicKind } from '@/lib/topic'
import type { DraftContent } from './edition-draft'
import type { Base, DeskFormAction } from './form-action'

/** The acts that send the words along, and those that name an edition as it is saved. */
export type SavingAct = 'submitEdition' | 'publishEdition' | 'scheduleEdition'
export type SavedAct =
  | 'takeBackEdition'
  | 'sendBackEdition'
  | 'approveEdition'
  | 'unscheduleEdition'
  | 'withdrawEdition'
  | 'unpublishEdition'

export type EditionFormProps = {
  articleId: string
  /** The language that is written, and the language in which the desk speaks. */
  locale: Locale
  deskLocale: Locale
  /** How the edition stood when the page was made; each save tells anew. */
  standing: Standing
  base: Base | null
  /** Of the other language too. */
  states: Record<Locale, EditionState>
  content: DraftContent
  photos: LibraryPhoto[]
  topics: { id: string; kind: TopicKind; name: string }[]
  /** The day of publication, `YYYY-MM-DD`; empty before. */
  day: string
  /** What a translation is made from; null for the original itself. */
  original: {
    locale: Locale
    revisionId: string
    text: EditionText
    savedAt: string
    /** The words that were translated; null where nobody said which. */
    source: EditionText | null
    isCurrent: boolean
  } | null
  startTranslation: DeskFormAction
  publicAddress: string | null
  may: { save: boolean; arrange: boolean; trash: boolean }
  actions: Record<SavingAct | SavedAct, DeskFormAction>
}

/** The same for the parts of the form, with how the edition stands by now. */
export type EditionPartProps = Omit<EditionFormProps, 'standing'> & Standing
