import type { LibraryPhoto } from '@/db/queries/photos'
import type { EditionState } from '@/lib/edition-state'
import type { Locale } from '@/lib/locales'
import type { EditionText } from '@/lib/publishable'
import type { Act, Verdict } from '@/lib/workflow'
import type { TopicKind } from '@/lib/topic'
import type { DraftContent } from './edition-draft'
import type { Base, Checked, DeskFormAction } from './form-action'

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
  /** Null before the first words in this language were saved. */
  editionId: string | null
  base: Base | null
  states: Record<Locale, EditionState>
  content: DraftContent
  photos: LibraryPhoto[]
  topics: { id: string; kind: TopicKind; name: string }[]
  /** The day of publication, `YYYY-MM-DD`; empty before. */
  day: string
  /** When it becomes public by itself, and whether the words on the screen go with it. */
  plan: { publishAt: string; isThese: boolean } | null
  verdicts: Record<Act, Verdict>
  /** Readers know other words already: a change is noted for them, or said to be small. */
  isChange: boolean
  /** Publishing now would be without a second person. */
  needsReason: boolean
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
  checked: Checked
  may: { save: boolean; arrange: boolean; trash: boolean }
  actions: Record<SavingAct | SavedAct, DeskFormAction>
}
