import type { ChangeSubject } from '@/db/queries/change-subjects'
import type { Change } from '@/db/queries/changes'
import { type ChangeAction, isChangeAction } from '@/lib/change-groups'
import { type Locale, otherLocale } from '@/lib/locales'

type Subject = Pick<Change, 'subject' | 'about'>

/**
 * The words by which staff know what was changed, and their language: the desk's where they have it. Both are empty for
 * what has no words yet; without a language are people, and subjects that stand for nothing else.
 */
export function wordsOfSubject({ subject, about }: Subject, desk: Locale): { text: string; locale?: Locale } {
  if (!about) return { text: subject }
  if (about.name !== undefined) return { text: about.name }
  const written = [desk, otherLocale(desk)].filter((locale) => about.words[locale] !== undefined)
  const locale = written.find((candidate) => about.words[candidate]) ?? written[0]
  return locale ? { text: about.words[locale] ?? '', locale } : { text: '' }
}

/** Where the desk shows it; null where it has no page of its own. */
export function pathOfSubject({ subject, about }: Subject, desk: Locale) {
  const { locale } = wordsOfSubject({ subject, about }, desk)
  if (about?.kind === 'edition' || about?.kind === 'article')
    return locale ? `/admin/articles/${about.id}/${locale}` : null
  const folder = about && folders[about.kind]
  return folder ? `/admin/${folder}/${about.id}` : null
}

const folders: Partial<Record<ChangeSubject['kind'], string>> = {
  ...{ photo: 'photos', topic: 'topics', banner: 'banners', gallery: 'galleries' },
}

/**
 * The action whose sentence tells a change; null for one without a sentence. To restore a revision and to start a
 * translation are ways of saving, and are recorded as that.
 */
export function actionToTell({ action, detail }: Pick<Change, 'action' | 'detail'>): ChangeAction | null {
  if (action === 'saveEdition' && detail.reason === 'restored') return 'restoreRevision'
  if (action === 'saveEdition' && detail.reason === 'translated') return 'startTranslation'
  return isChangeAction(action) ? action : null
}
