import type { Locale } from './locales'
import type { Permission } from './permissions'
import type { Problem } from './problem'
import { permissionFor } from './workflow'

/**
 * What can be done to many articles at once. It asks for no words: texts that need a reason, or a note for readers, are
 * published one by one.
 */
export const bulkActs = ['submit', 'approve', 'publish', 'withdraw', 'trash'] as const

export type BulkAct = (typeof bulkActs)[number]

/** Of everything but the trash, which takes an article with both. */
export const bulkLanguages = ['pl', 'en', 'both'] as const

export type BulkLanguage = (typeof bulkLanguages)[number]

export function permissionForBulk(act: BulkAct): Permission {
  return act === 'trash' ? 'moveToTrash' : permissionFor(act)
}

/** What became of one edition, or (in the trash) of one article: nothing where there are problems. */
export type BulkEntry = { articleId: string; locale: Locale; title: string; problems: Problem[] }

export type BulkAnswer = { act: BulkAct; entries: BulkEntry[] }
