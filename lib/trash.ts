/** What can be moved to the trash, and taken out of it again: nothing there is ever removed for good. */
export const trashKinds = ['article', 'photo', 'gallery', 'topic'] as const

export type TrashKind = (typeof trashKinds)[number]
