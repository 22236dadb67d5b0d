import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Problem } from '@/lib/problem'
import type { EditionText } from '@/lib/publishable'
import type { Transaction } from '../open'
import { type Arrangement, findArrangement } from '../queries/arrangement'
import { type Edition, findRevision, photosOfRevision } from '../queries/revisions'
import type { By } from '../record'
import { articlePhotos, articles, articleTopics, editions, photos, topics } from '../schema'
import { addRevision } from './sittings'

export function arrangementOf({ leadPhotoId, photoIds, topicIds }: Arrangement): Arrangement {
  return { leadPhotoId, photoIds, topicIds }
}

export function sameArrangement(one: Arrangement, other: Arrangement) {
  return (
    one.leadPhotoId === other.leadPhotoId &&
    one.photoIds.join() === other.photoIds.join() &&
    one.topicIds.join() === other.topicIds.join()
  )
}

type Versions = {
  mine?: Arrangement
  /** What the form last knew of; and what its own last save made of it, whose answer may have been lost. */
  from?: Arrangement
  base?: Arrangement
  present: Arrangement
}

/** What to save: mine where only I changed it, the present one where I did not; null where both did. */
export function mergeArrangements({ mine, from, base, present }: Versions) {
  if (!mine || [from, base, present].some((one) => one && sameArrangement(mine, one))) return present
  return base && sameArrangement(base, present) ? mine : null
}

/** Says what of that which the words and the arrangement name is not there, or is in the trash. */
export async function missingIn(tx: Transaction, content: Arrangement & Pick<EditionText, 'body'>) {
  const photoIds = photosOfRevision(content)
  const foundPhotos = await tx
    .select({ id: photos.id })
    .from(photos)
    .where(and(inArray(photos.id, photoIds), isNull(photos.deletedAt)))
  const foundTopics = await tx
    .select({ id: topics.id })
    .from(topics)
    .where(and(inArray(topics.id, content.topicIds), isNull(topics.deletedAt)))
  const problems: Problem[] = []
  if (foundPhotos.length < photoIds.length) problems.push({ field: 'photos', code: 'photoUnknown' })
  if (foundTopics.length < new Set(content.topicIds).size)
    problems.push({ field: 'topics', code: 'topicUnknown' })
  return problems
}

/** The arrangement is the article's: it is kept there, and the other language's edition gets a revision with it too. */
export async function arrangeOthers(tx: Transaction, by: By, edition: Edition, arrangement: Arrangement) {
  const { articleId } = edition
  if (sameArrangement(await findArrangement(tx, articleId), arrangement)) return
  await storeArrangement(tx, articleId, arrangement)
  const others = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.articleId, articleId), ne(editions.id, edition.id)))
  for (const other of others) {
    const working = await findRevision(tx, other.workingRevisionId)
    if (working)
      await addRevision(tx, by, {
        ...{ edition: other, reason: 'arranged', content: { ...working, ...arrangement } },
      })
  }
}

async function storeArrangement(tx: Transaction, articleId: string, arrangement: Arrangement) {
  const { leadPhotoId, photoIds, topicIds } = arrangement
  await tx.update(articles).set({ leadPhotoId }).where(eq(articles.id, articleId))
  await tx.delete(articlePhotos).where(eq(articlePhotos.articleId, articleId))
  for (const [position, photoId] of photoIds.entries())
    await tx.insert(articlePhotos).values({ articleId, photoId, position })
  await tx.delete(articleTopics).where(eq(articleTopics.articleId, articleId))
  for (const [position, topicId] of topicIds.entries())
    await tx.insert(articleTopics).values({ articleId, topicId, position })
}
