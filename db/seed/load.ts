import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { parse } from 'yaml'
import { newId } from '@/lib/id'
import { type Locale, locales } from '@/lib/locales'
import { publishEdition, withdrawEdition } from '../commands/publish-edition'
import { createArticle, type PhotoSet, saveEdition } from '../commands/save-edition'
import { read, type Transaction, write } from '../open'
import { byNobody } from '../record'
import { articles, editions, galleries, galleryPhotos, galleryTexts, pages } from '../schema'
import { loadPhotos } from './load-photos'
import { readMarkdown, type SeedText } from './markdown'

const folder = fileURLToPath(new URL('.', import.meta.url))

/**
 * Loads the demo content into an empty database; one that has an article is left alone.
 * @param progress told how many of all photos are drawn
 * @returns whether anything was loaded
 */
export async function loadDemoContent(progress: (done: number, of: number) => void) {
  const [present] = await read().select({ id: articles.id }).from(articles).limit(1)
  if (present) return false
  const photoIds = await loadPhotos(`${folder}photos.yaml`, progress)
  await write(async (tx) => {
    for (const name of await readdir(`${folder}pages`)) await loadPage(tx, name)
    for (const name of (await readdir(`${folder}articles`)).sort()) await loadArticle(tx, name, photoIds)
    for (const name of (await readdir(`${folder}galleries`)).sort()) await loadGallery(tx, name, photoIds)
  })
  return true
}

async function loadArticle(tx: Transaction, name: string, photoIds: Map<string, string>) {
  const from = `${folder}articles/${name}`
  const { photos = [], leadPhoto } = await readYaml<{ photos?: string[]; leadPhoto?: string }>(
    `${from}/article.yaml`,
  )
  const photoSet = {
    leadPhotoId: leadPhoto ? idOf(photoIds, leadPhoto) : null,
    photoIds: photos.map((key) => idOf(photoIds, key)),
  }
  let articleId: string | undefined
  for (const locale of locales) {
    if (!existsSync(`${from}/${locale}.md`)) continue
    const text = await readMarkdown(`${from}/${locale}.md`, photoIds)
    articleId ??= await createArticle(tx, byNobody(text.publishedAt))
    await loadEdition(tx, articleId, locale, text, photoSet)
  }
}

async function loadEdition(
  tx: Transaction,
  articleId: string,
  locale: Locale,
  seed: SeedText,
  photos: PhotoSet,
) {
  const { title, lead, slug, body, publishedAt, changedAt, withdrawnAt } = seed
  const by = byNobody(publishedAt)
  const saved = await saveEdition(tx, by, {
    articleId,
    locale,
    fromRevisionId: null,
    text: { title, lead, slug, body },
    photos,
  })
  if ('problems' in saved) throw new Error(`${slug}: ${JSON.stringify(saved.problems)}`)
  if (!publishedAt) return
  const [edition] = await tx.select().from(editions).where(eq(editions.workingRevisionId, saved.revisionId))
  const problems = await publishEdition(tx, by, { editionId: edition!.id, revisionId: saved.revisionId })
  if (problems.length > 0) throw new Error(`${slug}: ${JSON.stringify(problems)}`)
  if (changedAt) await tx.update(editions).set({ changedAt }).where(eq(editions.id, edition!.id))
  if (withdrawnAt) await withdrawEdition(tx, byNobody(withdrawnAt), edition!.id)
}

async function loadGallery(tx: Transaction, name: string, photoIds: Map<string, string>) {
  const from = `${folder}galleries/${name}`
  const { cover, photos } = await readYaml<{ cover: string; photos: string[] }>(`${from}/gallery.yaml`)
  const galleryId = newId()
  await tx
    .insert(galleries)
    .values({ id: galleryId, coverPhotoId: idOf(photoIds, cover), createdAt: byNobody().at })
  for (const [position, key] of photos.entries())
    await tx.insert(galleryPhotos).values({ galleryId, photoId: idOf(photoIds, key), position })
  for (const locale of locales) {
    if (!existsSync(`${from}/${locale}.md`)) continue
    const { title, lead, slug, publishedAt } = await readMarkdown(`${from}/${locale}.md`, photoIds)
    await tx.insert(galleryTexts).values({ galleryId, locale, title, lead, slug, publishedAt })
  }
}

async function loadPage(tx: Transaction, name: string) {
  const key = name as (typeof pages.$inferInsert)['key']
  for (const locale of locales) {
    const { title, lead, changedAt, body } = await readMarkdown(
      `${folder}pages/${name}/${locale}.md`,
      new Map(),
    )
    await tx.insert(pages).values({ key, locale, title, lead, body, changedAt: changedAt ?? byNobody().at })
  }
}

async function readYaml<Content>(file: string) {
  return parse(await readFile(file, 'utf8')) as Content
}

function idOf(photoIds: Map<string, string>, key: string) {
  const id = photoIds.get(key)
  if (!id) throw new Error(`db/seed/photos.yaml has no photo '${key}'`)
  return id
}
