/**
 * What the record of changes can be filtered by: the actions of db/commands, by what they concern. An action that is
 * missing here shows in the record all the same, under its own name.
 */
export const changeGroups = {
  content: [
    'createArticle',
    'saveEdition',
    'submitEdition',
    'takeBackEdition',
    'sendBackEdition',
    'approveEdition',
    'restoreRevision',
    'startTranslation',
    'commentEdition',
    'resolveComment',
  ],
  publishing: [
    'publishEdition',
    'scheduleEdition',
    'unscheduleEdition',
    'withdrawEdition',
    'unpublishEdition',
    'reviewPublication',
  ],
  previews: ['sharePreview', 'revokePreview'],
  trash: ['moveToTrash', 'takeFromTrash'],
  photos: ['uploadPhoto', 'describePhoto', 'creditPhoto', 'decoratePhoto'],
  topics: ['addTopic', 'renameTopic'],
  banners: ['setBanner', 'endBanner'],
  people: ['addStaff', 'changeRole', 'changePassword', 'disableStaff', 'setDeskLocale'],
  signIns: ['signIn', 'signOut', 'signInFailed'],
  settings: ['changeSettings'],
  record: ['exportRecord'],
  backups: ['backup'],
} as const

export type ChangeGroup = keyof typeof changeGroups
export type ChangeAction = (typeof changeGroups)[ChangeGroup][number]

export const changeGroupNames = Object.keys(changeGroups) as ChangeGroup[]

const known: readonly string[] = Object.values(changeGroups).flat()

export function isChangeAction(action: string): action is ChangeAction {
  return known.includes(action)
}
