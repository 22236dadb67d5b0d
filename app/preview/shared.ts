import { connection } from 'next/server'
import { cache } from 'react'
import { read } from '@/db/open'
import { type LinkedDraft, listLinkedDrafts } from '@/db/queries/linked-drafts'
import { findPreviewLink, type SharedPreview } from '@/db/queries/preview-links'
import { findRevision } from '@/db/queries/revisions'
import { previewPath } from '@/lib/preview-link'
import { readPreview } from '../preview-article'

/** What the secret in an address opens at the moment of this request; null where it opens nothing. */
export const findShared = cache(async (token: string): Promise<SharedPreview | null> => {
  await connection()
  return findPreviewLink(read(), token, new Date().toISOString())
})

/** The drafts that the shared text itself leads to. Those that they lead to in turn are not shared. */
export async function listSharedDrafts({ edition }: SharedPreview) {
  const revision = await findRevision(read(), edition.workingRevisionId)
  return revision ? listLinkedDrafts(read(), revision.body) : []
}

/** The shared text, or a draft that it leads to, as the reviewer is to see it; null where the link shows no such text. */
export async function readShared(shared: SharedPreview, token: string, editionId = shared.edition.id) {
  const drafts = await listSharedDrafts(shared)
  const shown = new Set([shared.edition.id, ...drafts.map((draft) => draft.editionId)])
  if (!shown.has(editionId)) return null
  const pathOf = ({ editionId: id }: LinkedDraft) =>
    shown.has(id) ? previewPath(token, id === shared.edition.id ? undefined : id) : undefined
  return readPreview(editionId, { photoBase: `${previewPath(token)}/media`, pathOf })
}
