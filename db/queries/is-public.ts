import { and, isNotNull, isNull } from 'drizzle-orm'
import { editions, galleryTexts } from '../schema'

// What readers may see is decided here and applied as a filter to every public query.

/** Shown in lists, and linked from other pages. */
export const isPublic = and(isNotNull(editions.publishedAt), isNull(editions.withdrawnAt))

/** Has a page of its own: withdrawn ones keep theirs, with a notice. */
export const hasPage = isNotNull(editions.publishedAt)

export const isPublicGallery = and(isNotNull(galleryTexts.publishedAt), isNull(galleryTexts.withdrawnAt))
