import { cacheLife, cacheTag } from 'next/cache'
import { read } from '@/db/open'
import { findShownBanner } from '@/db/queries/banners'
import { findGallery, listGalleries } from '@/db/queries/galleries'
import {
  findFormerSlug,
  findNewsArticle,
  findUnpublished,
  listMonths,
  listNews,
  listNewsOfMonth,
} from '@/db/queries/news'
import { findPage, type PageKey } from '@/db/queries/pages'
import type { PhotoView } from '@/db/queries/photos'
import type { Locale } from '@/lib/locales'
import { tags } from './tags'

// What public pages read, kept until a command changes it (app/refresh.ts).

export async function readNews(locale: Locale, limit: number) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.newsLists(locale))
  const news = await listNews(read(), locale, limit)
  tagPhotos(news.map((article) => article.photo))
  return news
}

export async function readNewsOfMonth(locale: Locale, month: string) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.newsLists(locale))
  const news = await listNewsOfMonth(read(), locale, month)
  tagPhotos(news.map((article) => article.photo))
  return news
}

export async function readMonths(locale: Locale) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.newsLists(locale))
  return listMonths(read(), locale)
}

/** The article at an address; where there is none, its present address or what became of it. */
export async function readNewsArticle(locale: Locale, slug: string) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.newsAddress(locale, slug))
  const article = await findNewsArticle(read(), locale, slug)
  if (!article) {
    const movedTo = await findFormerSlug(read(), locale, slug)
    return { article, movedTo, unpublished: movedTo ? null : await findUnpublished(read(), locale, slug) }
  }
  cacheTag(tags.settings())
  const neighbours = [article.previous?.articleId, article.next?.articleId].filter((id) => id !== undefined)
  cacheTag(...[article.articleId, ...neighbours].map(tags.article))
  tagPhotos([article.leadPhoto, ...article.bodyPhotos, ...article.photos])
  return { article, movedTo: null, unpublished: null }
}

export async function readGalleries(locale: Locale, limit?: number) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.galleries(locale))
  const galleries = await listGalleries(read(), locale, limit)
  tagPhotos(galleries.map((gallery) => gallery.cover))
  return galleries
}

export async function readGallery(locale: Locale, slug: string) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.galleries(locale))
  const gallery = await findGallery(read(), locale, slug)
  tagPhotos(gallery?.photos ?? [])
  return gallery
}

export async function readPage(key: PageKey, locale: Locale) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.page(key, locale))
  return findPage(read(), key, locale)
}

/** The banner of this moment; the clock and the desk refresh its tag when another moment comes. */
export async function readBanner(locale: Locale) {
  'use cache'
  cacheLife('max')
  cacheTag(tags.banner(locale))
  return findShownBanner(read(), locale, new Date().toISOString())
}

function tagPhotos(photos: (PhotoView | null)[]) {
  for (const photo of photos) if (photo) cacheTag(tags.photo(photo.id))
}
