import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Locale } from '@/lib/locales'
import { type TrashKind, trashKinds } from '@/lib/trash'
import type { Reader } from '../open'
import {
  articles,
  changes,
  editions,
  galleries,
  galleryTexts,
  photos,
  photoTexts,
  revisions,
  topicNames,
  topics,
  users,
} from '../schema'

/** Something in the trash. The title is empty where it has none; a photo's is its description. */
export type TrashEntry = {
  kind: TrashKind
  id: string
  title: string
  titleLocale: Locale
  deletedAt: string
  /** Null for what was not done by a person. */
  deletedBy: string | null
}

/**
 * What is in the trash, the last that came first, with how much there is in all.
 * @param locale the language of the titles, where they have one in it
 */
export async function listTrash(reader: Reader, locale: Locale, { limit = 50, offset = 0 } = {}) {
  const all = (await Promise.all(trashKinds.map((kind) => listOfKind(reader, kind)))).flat()
  all.sort((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1))
  const page = all.slice(offset, offset + limit)
  const ids = page.map((entry) => entry.id)
  const titles = await listTitles(reader, ids)
  const people = await listPeople(reader, ids)
  const entries = page.map((entry): TrashEntry => {
    const title = titleOf(entry.id, titles, locale)
    return { ...entry, ...title, deletedBy: people.get(entry.id) ?? null }
  })
  return { entries, total: all.length }
}

const tables = { article: articles, photo: photos, gallery: galleries, topic: topics }

async function listOfKind(reader: Reader, kind: TrashKind) {
  const table = tables[kind]
  const rows = await reader
    .select({ id: table.id, deletedAt: table.deletedAt })
    .from(table)
    .where(isNotNull(table.deletedAt))
  return rows.map(({ id, deletedAt }) => ({ kind, id, deletedAt: deletedAt! }))
}

type Title = { id: string; locale: Locale; title: string }

async function listTitles(reader: Reader, ids: string[]): Promise<Title[]> {
  const ofArticles = await reader
    .select({ id: editions.articleId, locale: editions.locale, title: revisions.title })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(inArray(editions.articleId, ids))
  const ofPhotos = await reader
    .select({ id: photoTexts.photoId, locale: photoTexts.locale, title: photoTexts.description })
    .from(photoTexts)
    .where(inArray(photoTexts.photoId, ids))
  const ofGalleries = await reader
    .select({ id: galleryTexts.galleryId, locale: galleryTexts.locale, title: galleryTexts.title })
    .from(galleryTexts)
    .where(inArray(galleryTexts.galleryId, ids))
  const ofTopics = await reader
    .select({ id: topicNames.topicId, locale: topicNames.locale, title: topicNames.name })
    .from(topicNames)
    .where(inArray(topicNames.topicId, ids))
  return [...ofArticles, ...ofPhotos, ...ofGalleries, ...ofTopics]
}

function titleOf(id: string, titles: Title[], locale: Locale) {
  const written = titles.filter((title) => title.id === id && title.title.trim())
  const found = written.find((title) => title.locale === locale) ?? written[0]
  return { title: found?.title ?? '', titleLocale: found?.locale ?? locale }
}

/** Who moved each there the last time. */
async function listPeople(reader: Reader, ids: string[]) {
  const rows = await reader
    .select({ id: changes.subject, name: users.name })
    .from(changes)
    .innerJoin(users, eq(users.id, changes.userId))
    .where(and(inArray(changes.subject, ids), eq(changes.action, 'moveToTrash')))
    .orderBy(asc(changes.number))
  return new Map(rows.map((row) => [row.id, row.name]))
}
