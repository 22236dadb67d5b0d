import { sharePreview } from '@/db/commands/preview-links'
import { read, write } from '@/db/open'
import { anArticle, aPhoto, aPublicArticle, editionOf, save, textOf } from '@/db/test-content'
import { findPhoto } from '@/db/queries/photos'
import { byNobody } from '@/db/record'
import type { BodyDocument } from '@/lib/body/schema'

export type Shared = Awaited<ReturnType<typeof aSharedDraft>>

/**
 * A draft with a photo, shared by a link for a day: it leads to another draft, which leads to a third and back to the
 * first, and to a public article.
 */
export async function aSharedDraft() {
  await aPublicArticle('en', 'shown')
  const third = await aDraft('third')
  const second = await aDraft('second', ['/en/news/third', '/en/news/first'])
  const first = await aDraft('first', ['/en/news/second', '/en/news/shown'])
  const at = new Date()
  const expiresAt = new Date(at.getTime() + 24 * 60 * 60_000).toISOString()
  const sharing = { editionId: first.editionId, label: 'The embassy', expiresAt }
  const shared = await write((tx) => sharePreview(tx, byNobody(at.toISOString()), sharing))
  if ('problems' in shared) throw new Error(JSON.stringify(shared.problems))
  return { token: shared.token, first, second, third }
}

async function aDraft(slug: string, addresses: string[] = []) {
  const articleId = await anArticle()
  const leadPhotoId = await aPhoto(slug)
  await save(articleId, 'en', { ...textOf(slug), body: bodyWith(addresses) }, { leadPhotoId })
  const { id: editionId } = (await editionOf(articleId, 'en'))!
  return { articleId, editionId, hash: (await findPhoto(read(), leadPhotoId))!.hash }
}

function bodyWith(addresses: string[]): BodyDocument {
  const words = addresses.map((href) => ({
    ...{ type: 'text', text: 'words', marks: [{ type: 'link', attrs: { href } }] },
  }))
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A ' }, ...words] }] }
}
