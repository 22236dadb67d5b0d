import { and, eq, ne } from 'drizzle-orm'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { type EditionText, problemsBeforeSaving } from '@/lib/publishable'
import type { Transaction } from '../open'
import { type Edition, findRevision, photosOfRevision, type Revision } from '../queries/revisions'
import { type By, record } from '../record'
import { articlePhotos, articles, editions, photos, revisions } from '../schema'

/** The photos of an article: in order, and the one that stands at the top. */
export type PhotoSet = { leadPhotoId: string | null; photoIds: string[] }

export type Saved = { revisionId: string } | { problems: Problem[]; theirs?: Revision }

/** Makes an article with no edition yet. */
export async function createArticle(tx: Transaction, by: By) {
  const article = { id: newId(), leadPhotoId: null, createdAt: by.at }
  await tx.insert(articles).values(article)
  await record(tx, by, { action: 'createArticle', subject: article.id })
  return article.id
}

/**
 * Saves the words of an edition (made at its first save) as a new revision, and the article's photos where given.
 * @param input.fromRevisionId the revision that the writer started from; null for the edition's first words
 * @returns the new revision, or why not: with `stale` comes the revision that somebody saved meanwhile
 */
export async function saveEdition(
  tx: Transaction,
  by: By,
  input: {
    articleId: string
    locale: Locale
    fromRevisionId: string | null
    text: EditionText
    photos?: PhotoSet
  },
): Promise<Saved> {
  const problems = problemsBeforeSaving(input.text)
  if (problems.length > 0) return { problems }
  if (!(await isArticle(tx, input.articleId))) return { problems: [{ field: 'form', code: 'stale' }] }
  const present = await findEditionOf(tx, input)
  const working = await findRevision(tx, present?.workingRevisionId ?? null)
  const base = await findRevision(tx, input.fromRevisionId)
  const chosen = mergePhotos({
    ...{ mine: input.photos, base },
    present: working ? photoSetOf(working) : await currentPhotos(tx, input.articleId),
  })
  if (!chosen || !sameText(working, base))
    return { problems: [{ field: 'form', code: 'stale' }], theirs: working }

  if (working && sameText(working, input.text) && samePhotos(working, chosen))
    return { revisionId: working.id }
  if (!(await allExist(tx, { ...input.text, ...chosen })))
    return { problems: [{ field: 'photos', code: 'photoUnknown' }] }
  const edition = present ?? (await createEdition(tx, input))
  const revisionId = await addRevision(tx, by, edition, { ...input.text, ...chosen })
  await record(tx, by, { action: 'saveEdition', subject: edition.id, detail: { revisionId } })
  await arrangePhotos(tx, by, edition, chosen)
  return { revisionId }
}

async function isArticle(tx: Transaction, id: string) {
  return (await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, id))).length > 0
}

type Key = { articleId: string; locale: Locale }

async function findEditionOf(tx: Transaction, { articleId, locale }: Key) {
  const where = and(eq(editions.articleId, articleId), eq(editions.locale, locale))
  const [edition] = await tx.select().from(editions).where(where)
  return edition
}

async function createEdition(tx: Transaction, { articleId, locale }: Key) {
  await tx.insert(editions).values({ id: newId(), articleId, locale })
  return (await findEditionOf(tx, { articleId, locale }))!
}

/** The photos to save: mine where only I changed them, the present ones where I did not; null where both did. */
function mergePhotos({ mine, base, present }: { mine?: PhotoSet; base?: PhotoSet; present: PhotoSet }) {
  if (!mine || samePhotos(mine, present) || (base && samePhotos(mine, base))) return present
  return !base || samePhotos(base, present) ? mine : null
}

function samePhotos(one: PhotoSet, other: PhotoSet) {
  return one.leadPhotoId === other.leadPhotoId && one.photoIds.join() === other.photoIds.join()
}

function sameText(one: EditionText | undefined, other: EditionText | undefined) {
  const textOf = (text: EditionText | undefined) =>
    text && JSON.stringify([text.title, text.lead, text.slug, text.body])
  return textOf(one) === textOf(other)
}

function photoSetOf({ leadPhotoId, photoIds }: PhotoSet): PhotoSet {
  return { leadPhotoId, photoIds }
}

async function currentPhotos(tx: Transaction, articleId: string): Promise<PhotoSet> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, articleId))
  const rows = await tx
    .select()
    .from(articlePhotos)
    .where(eq(articlePhotos.articleId, articleId))
    .orderBy(articlePhotos.position)
  return { leadPhotoId: article?.leadPhotoId ?? null, photoIds: rows.map((row) => row.photoId) }
}

async function allExist(tx: Transaction, content: PhotoSet & Pick<EditionText, 'body'>) {
  for (const id of photosOfRevision(content))
    if (!(await tx.select().from(photos).where(eq(photos.id, id))).length) return false
  return true
}

async function addRevision(tx: Transaction, by: By, edition: Edition, content: EditionText & PhotoSet) {
  const { title, lead, slug, body, leadPhotoId, photoIds } = content
  const id = newId()
  await tx.insert(revisions).values({
    ...{ id, editionId: edition.id, title, lead, slug, body, leadPhotoId, photoIds },
    ...{ createdAt: by.at, createdById: by.userId },
  })
  await tx.update(editions).set({ workingRevisionId: id }).where(eq(editions.id, edition.id))
  return id
}

/** The photos are the article's: the other language's edition gets a revision with them too. */
async function arrangePhotos(tx: Transaction, by: By, edition: Edition, photoSet: PhotoSet) {
  const { articleId } = edition
  if (samePhotos(await currentPhotos(tx, articleId), photoSet)) return
  await tx.update(articles).set({ leadPhotoId: photoSet.leadPhotoId }).where(eq(articles.id, articleId))
  await tx.delete(articlePhotos).where(eq(articlePhotos.articleId, articleId))
  for (const [position, photoId] of photoSet.photoIds.entries())
    await tx.insert(articlePhotos).values({ articleId, photoId, position })
  const others = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.articleId, articleId), ne(editions.id, edition.id)))
  for (const other of others) {
    const working = await findRevision(tx, other.workingRevisionId)
    if (working) await addRevision(tx, by, other, { ...working, ...photoSet })
  }
}
