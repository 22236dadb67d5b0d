import { and, asc, desc, eq, gt, gte, isNotNull, lt, ne, or, type SQL } from 'drizzle-orm'
import type { BodyDocument } from '@/lib/body/schema'
import { photosInBody } from '@/lib/body/schema'
import { monthOf, monthRange } from '@/lib/dates'
import { type Locale, otherLocale } from '@/lib/locales'
import type { Reader } from '../open'
import { editions, formerSlugs, publications, revisions, users } from '../schema'
import { hasPage, isPublic } from './is-public'
import { listPhotos, type PhotoView } from './photos'
import { findEdition } from './revisions'
import { findSettings } from './settings'

export type NewsSummary = {
  id: string
  slug: string
  title: string
  lead: string
  publishedAt: string
  photo: PhotoView | null
}

type Neighbour = { articleId: string; slug: string; title: string }

export type NewsArticle = Omit<NewsSummary, 'photo'> & {
  articleId: string
  body: BodyDocument
  changedAt: string | null
  withdrawnAt: string | null
  /** Why it was withdrawn; may be empty. */
  withdrawnNote: string
  /** What was changed and when, the newest first. */
  history: { at: string; note: string; byName: string | null }[]
  /** The unit that answers for it; empty where nobody said. */
  responsibleUnit: string
  /** When the original was changed after what this translates; null where it wasn't, or this is the original. */
  originalChangedAt: string | null
  leadPhoto: PhotoView | null
  /** The photos inside the text. */
  bodyPhotos: PhotoView[]
  /** The gallery below the text. */
  photos: PhotoView[]
  /** The address of the same article in the other language, where it is public. */
  translationSlug: string | null
  previous: Neighbour | null
  next: Neighbour | null
}

/** The newest public news in one language. */
export async function listNews(reader: Reader, locale: Locale, limit: number) {
  return listWhere(reader, locale, undefined, limit)
}

/** The public news of a month (`YYYY-MM`, in Warsaw), newest first. */
export async function listNewsOfMonth(reader: Reader, locale: Locale, month: string) {
  const { from, until } = monthRange(month)
  return listWhere(reader, locale, and(gte(editions.publishedAt, from), lt(editions.publishedAt, until)))
}

/** The months that have public news, newest first, with how many. */
export async function listMonths(reader: Reader, locale: Locale) {
  const rows = await reader
    .select({ publishedAt: editions.publishedAt })
    .from(editions)
    .where(and(eq(editions.locale, locale), isPublic))
    .orderBy(desc(editions.publishedAt))
  const counts = new Map<string, number>()
  for (const { publishedAt } of rows)
    counts.set(monthOf(publishedAt!), (counts.get(monthOf(publishedAt!)) ?? 0) + 1)
  return [...counts].map(([month, articles]) => ({ month, articles }))
}

/** The article that readers see at an address, withdrawn ones included; null where there is none. */
export async function findNewsArticle(
  reader: Reader,
  locale: Locale,
  slug: string,
): Promise<NewsArticle | null> {
  const [row] = await selectNews(reader).where(
    and(eq(editions.locale, locale), eq(editions.slug, slug), hasPage),
  )
  return row ? toNewsArticle(reader, row) : null
}

/** The working text of an edition as its page would show it; null where nothing was written yet. */
export async function findPreview(reader: Reader, editionId: string): Promise<NewsArticle | null> {
  const [row] = await reader
    .select()
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .where(eq(editions.id, editionId))
  return row ? toNewsArticle(reader, row) : null
}

/** What became of an address whose edition was taken off the site; null where that is not so. */
export async function findUnpublished(reader: Reader, locale: Locale, slug: string) {
  const [row] = await reader
    .select({ redirectTo: editions.redirectTo })
    .from(editions)
    .leftJoin(formerSlugs, eq(formerSlugs.editionId, editions.id))
    .where(
      and(
        eq(editions.locale, locale),
        or(eq(editions.slug, slug), eq(formerSlugs.slug, slug)),
        isNotNull(editions.unpublishedAt),
      ),
    )
  return row ?? null
}

/** Where an address that an edition had before leads today; null where it never existed or has no page. */
export async function findFormerSlug(reader: Reader, locale: Locale, slug: string) {
  const [row] = await reader
    .select({ slug: editions.slug })
    .from(formerSlugs)
    .innerJoin(editions, eq(editions.id, formerSlugs.editionId))
    .where(and(eq(formerSlugs.locale, locale), eq(formerSlugs.slug, slug), hasPage))
  return row?.slug ?? null
}

function selectNews(reader: Reader) {
  return reader.select().from(editions).innerJoin(revisions, eq(revisions.id, editions.publicRevisionId))
}

async function listWhere(
  reader: Reader,
  locale: Locale,
  where: SQL | undefined,
  limit = 1000,
): Promise<NewsSummary[]> {
  const rows = await selectNews(reader)
    .where(and(eq(editions.locale, locale), isPublic, where))
    .orderBy(desc(editions.publishedAt), desc(editions.id))
    .limit(limit)
  const leads = rows.flatMap((row) => row.revisions.leadPhotoId ?? [])
  const photos = await listPhotos(reader, locale, leads)
  return rows.map(({ editions: edition, revisions: revision }) => ({
    ...summaryOf(edition, revision),
    photo: photos.find((photo) => photo.id === revision.leadPhotoId) ?? null,
  }))
}

type EditionRow = typeof editions.$inferSelect
type RevisionRow = typeof revisions.$inferSelect

function summaryOf(edition: EditionRow, { title, lead, slug }: RevisionRow) {
  return { id: edition.id, slug: edition.slug ?? slug, title, lead, publishedAt: edition.publishedAt ?? '' }
}

async function toNewsArticle(
  reader: Reader,
  { editions: edition, revisions: revision }: { editions: EditionRow; revisions: RevisionRow },
): Promise<NewsArticle> {
  const { locale, articleId, changedAt, withdrawnAt, withdrawnNote } = edition
  const { showNames, responsibleUnit } = await findSettings(reader)
  const [leadPhoto = null] = await listPhotos(
    reader,
    locale,
    revision.leadPhotoId ? [revision.leadPhotoId] : [],
  )
  return {
    ...summaryOf(edition, revision),
    ...{ articleId, changedAt, withdrawnAt, withdrawnNote, body: revision.body, leadPhoto },
    history: await listNotes(reader, edition.id, showNames),
    responsibleUnit: responsibleUnit[locale],
    originalChangedAt: await findLaterChange(reader, edition, revision),
    bodyPhotos: await listPhotos(reader, locale, photosInBody(revision.body)),
    photos: await listPhotos(reader, locale, revision.photoIds),
    translationSlug: await findTranslationSlug(reader, edition),
    previous: await findNeighbour(reader, edition, 'previous'),
    next: await findNeighbour(reader, edition, 'next'),
  }
}

/** The public change notes of an edition, the newest first; with who published them only where the ministry wants it. */
async function listNotes(reader: Reader, editionId: string, showNames: boolean) {
  const rows = await reader
    .select({ at: publications.publishedAt, note: publications.note, byName: users.name })
    .from(publications)
    .leftJoin(users, eq(users.id, publications.createdById))
    .where(
      and(
        eq(publications.editionId, editionId),
        isNotNull(publications.publishedAt),
        ne(publications.note, ''),
      ),
    )
    .orderBy(desc(publications.publishedAt))
  return rows.map(({ at, note, byName }) => ({ at: at!, note, byName: showNames ? byName : null }))
}

/** The last noted change of the original that is newer than the revision which was translated. Ids are in the order of time. */
async function findLaterChange(reader: Reader, edition: EditionRow, { sourceRevisionId }: RevisionRow) {
  if (!sourceRevisionId) return null
  const [row] = await reader
    .select({ at: publications.publishedAt })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .where(
      and(
        eq(editions.articleId, edition.articleId),
        ne(editions.id, edition.id),
        isPublic,
        gt(publications.revisionId, sourceRevisionId),
        isNotNull(publications.publishedAt),
        ne(publications.note, ''),
      ),
    )
    .orderBy(desc(publications.publishedAt))
    .limit(1)
  return row?.at ?? null
}

async function findTranslationSlug(reader: Reader, { articleId, locale }: EditionRow) {
  const [row] = await reader
    .select({ slug: editions.slug })
    .from(editions)
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, otherLocale(locale)), isPublic))
  return row?.slug ?? null
}

/** The public article published just before or just after, in the same language. */
async function findNeighbour(reader: Reader, edition: EditionRow, side: 'previous' | 'next') {
  const { locale, publishedAt, id } = edition
  if (!publishedAt) return null
  const [compare, order] = side === 'previous' ? [lt, desc] : [gt, asc]
  const beyond = or(
    compare(editions.publishedAt, publishedAt),
    and(eq(editions.publishedAt, publishedAt), compare(editions.id, id)),
  )
  const [row] = await reader
    .select({ articleId: editions.articleId, slug: revisions.slug, title: revisions.title })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.publicRevisionId))
    .where(and(eq(editions.locale, locale), isPublic, beyond))
    .orderBy(order(editions.publishedAt), order(editions.id))
    .limit(1)
  return row ?? null
}

/** Where an edition stands for readers: its addresses, and the articles whose pages name it as the one before or after. */
export type Place = { locale: Locale; articleId: string; slugs: string[]; neighbours: string[] }

export async function placeOf(reader: Reader, editionId: string): Promise<Place | null> {
  const edition = await findEdition(reader, editionId)
  if (!edition) return null
  const sides = [
    await findNeighbour(reader, edition, 'previous'),
    await findNeighbour(reader, edition, 'next'),
  ]
  const former = await reader
    .select({ slug: formerSlugs.slug })
    .from(formerSlugs)
    .where(eq(formerSlugs.editionId, editionId))
  const { locale, articleId, slug } = edition
  return {
    ...{ locale, articleId, slugs: [...(slug ? [slug] : []), ...former.map((row) => row.slug)] },
    neighbours: sides.flatMap((neighbour) => neighbour?.articleId ?? []),
  }
}
