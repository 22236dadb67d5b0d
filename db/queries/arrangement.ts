import { eq } from 'drizzle-orm'
import type { Reader } from '../open'
import { articlePhotos, articles, articleTopics } from '../schema'

/** What an article has whatever its language: photos in order, the one at the top, topics. */
export type Arrangement = { leadPhotoId: string | null; photoIds: string[]; topicIds: string[] }

export async function findArrangement(reader: Reader, articleId: string): Promise<Arrangement> {
  const [article] = await reader.select().from(articles).where(eq(articles.id, articleId))
  const photoRows = await reader
    .select({ id: articlePhotos.photoId })
    .from(articlePhotos)
    .where(eq(articlePhotos.articleId, articleId))
    .orderBy(articlePhotos.position)
  const topicRows = await reader
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, articleId))
    .orderBy(articleTopics.position)
  return {
    leadPhotoId: article?.leadPhotoId ?? null,
    photoIds: photoRows.map((row) => row.id),
    topicIds: topicRows.map((row) => row.id),
  }
}
