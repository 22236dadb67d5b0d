import { and, isNotNull, isNull } from 'drizzle-orm'
import { editions, galleries, galleryTexts } from '../schema'

// What readers may see is decided here and applied as a filter to every public query.

/** Has a page of its own: withdrawn ones keep theirs, with a notice. */
export const hasPage = and(isNotNull(editions.publishedAt), isNull(editions.unpublishedAt))

/** Shown in lists, and linked from other pages. */
export const isPublic = and(hasPage, isNull(editions.withdrawnAt))

export const isPublicGallery = and(
  isNotNull(galleryTexts.publishedAt),
  isNull(galleryTexts.withdrawnAt),
  isNull(galleries.deletedAt),
)
