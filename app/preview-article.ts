import { read } from '@/db/open'
import { type LinkedDraft, listLinkedDrafts } from '@/db/queries/linked-drafts'
import { findPreview, type NewsArticle } from '@/db/queries/news'
import type { PhotoView } from '@/db/queries/photos'
import { replaceLinks } from '@/lib/body/replace-links'

type Places = {
  /** Where photos are that readers are not shown yet. */
  photoBase: string
  /** Where a draft can be read that the text leads to; undefined where it can't. */
  pathOf: (draft: LinkedDraft) => string | undefined
}

/**
 * The working text of an edition as its page would show it, with its photos and the drafts that it leads to at
 * addresses where they are to be seen already; null where nothing was written yet.
 */
export async function readPreview(
  editionId: string,
  { photoBase, pathOf }: Places,
): Promise<NewsArticle | null> {
  const article = await findPreview(read(), editionId)
  if (!article) return null
  const drafts = await listLinkedDrafts(read(), article.body)
  const paths = drafts.flatMap((draft) => {
    const path = pathOf(draft)
    return path ? [[draft.href, path] as const] : []
  })
  const atBase = (photo: PhotoView) => ({ ...photo, base: photoBase })
  return {
    ...article,
    body: replaceLinks(article.body, new Map(paths)),
    leadPhoto: article.leadPhoto && atBase(article.leadPhoto),
    bodyPhotos: article.bodyPhotos.map(atBase),
    photos: article.photos.map(atBase),
  }
}
