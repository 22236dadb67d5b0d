import { eq } from 'drizzle-orm'
import type { Problem } from '@/lib/problem'
import type { TrashKind } from '@/lib/trash'
import type { Transaction } from '../open'
import { listGalleryUses } from '../queries/gallery-uses'
import { listPhotoUses } from '../queries/photo-uses'
import { listTopicUses } from '../queries/topic-uses'
import type { Use } from '../queries/use'
import { type By, record } from '../record'
import { articles, editions, galleries, galleryTexts, photos, topics } from '../schema'

/**
 * Puts something aside: it is in no list and can't be chosen, and all of it stays. Nothing that readers see or that is
 * used somewhere can go there.
 * @returns the problems that stop it; none when it is done, or was done before
 */
export async function moveToTrash(tx: Transaction, by: By, kind: TrashKind, id: string): Promise<Problem[]> {
  const found = await find(tx, kind, id)
  if (!found) return [{ field: 'form', code: 'unknown' }]
  if (found.deletedAt) return []
  const problems = await reasons[kind](tx, id)
  if (problems.length === 0) await mark(tx, by, { kind, id, isInTrash: true })
  return problems
}

/** Brings something back as it was. */
export async function takeFromTrash(
  tx: Transaction,
  by: By,
  kind: TrashKind,
  id: string,
): Promise<Problem[]> {
  const found = await find(tx, kind, id)
  if (!found) return [{ field: 'form', code: 'unknown' }]
  if (found.deletedAt) await mark(tx, by, { kind, id, isInTrash: false })
  return []
}

const tables = { article: articles, photo: photos, gallery: galleries, topic: topics }

async function find(tx: Transaction, kind: TrashKind, id: string) {
  const { id: key, deletedAt } = tables[kind]
  const [row] = await tx.select({ deletedAt }).from(tables[kind]).where(eq(key, id))
  return row
}

type Mark = { kind: TrashKind; id: string; isInTrash: boolean }

async function mark(tx: Transaction, by: By, { kind, id, isInTrash }: Mark) {
  const deletedAt = isInTrash ? by.at : null
  await tx.update(tables[kind]).set({ deletedAt }).where(eq(tables[kind].id, id))
  const action = isInTrash ? 'moveToTrash' : 'takeFromTrash'
  await record(tx, by, { action, subject: id, detail: { kind } })
}

/** Why each kind has to stay where it is. */
const reasons: Record<TrashKind, (tx: Transaction, id: string) => Promise<Problem[]>> = {
  article: problemsOfArticle,
  photo: async (tx, id) => inUse(await listPhotoUses(tx, id)),
  topic: async (tx, id) => inUse(await listTopicUses(tx, id)),
  gallery: async (tx, id) => [...(await problemsOfGallery(tx, id)), ...inUse(await listGalleryUses(tx, id))],
}

/** A withdrawn edition still has its page. One that was taken off the site has none. */
async function problemsOfArticle(tx: Transaction, articleId: string): Promise<Problem[]> {
  const found = await tx.select().from(editions).where(eq(editions.articleId, articleId))
  const shown = found.filter((edition) => edition.publishedAt && !edition.unpublishedAt)
  const planned = found.filter((edition) => edition.publishAt)
  return [...forLanguages('isPublic', shown), ...forLanguages('isPlanned', planned)]
}

async function problemsOfGallery(tx: Transaction, galleryId: string) {
  const texts = await tx.select().from(galleryTexts).where(eq(galleryTexts.galleryId, galleryId))
  return forLanguages(
    'isPublic',
    texts.filter((text) => text.publishedAt && !text.withdrawnAt),
  )
}

function forLanguages(code: 'isPublic' | 'isPlanned', rows: { locale: string }[]): Problem[] {
  const languages = rows.map((row) => row.locale.toUpperCase()).sort()
  return rows.length > 0 ? [{ field: 'form', code, values: { languages: languages.join(', ') } }] : []
}

const mostNamed = 3

function inUse(uses: Use[]): Problem[] {
  const named = uses.slice(0, mostNamed).map(({ title, locale }) => `${title} (${locale.toUpperCase()})`)
  const places = [...named, ...(uses.length > mostNamed ? ['…'] : [])].join('; ')
  return uses.length > 0 ? [{ field: 'form', code: 'inUse', values: { places } }] : []
}
