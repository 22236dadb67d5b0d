import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { newId } from '@/lib/id'
import { type Locale, locales } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { publishEdition, scheduleEdition, withdrawEdition } from '../commands/publish-edition'
import { createArticle, saveEdition } from '../commands/save-edition'
import { indexGallery } from '../commands/search-entries'
import { read, type Transaction, write } from '../open'
import type { Arrangement } from '../queries/arrangement'
import { findEdition } from '../queries/revisions'
import { byNobody } from '../record'
import { articles, galleries, galleryPhotos, galleryTexts, pages } from '../schema'
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
    await loadArticles(tx, photoIds)
    for (const name of (await readdir(`${folder}galleries`)).sort()) await loadGallery(tx, name, photoIds)
  })
  return true
}

/** All are saved before the first is published, and published in the order of their dates: they link to each other. */
async function loadArticles(tx: Transaction, photoIds: Map<string, string>) {
  const saved: SavedSeed[] = []
  for (const name of (await readdir(`${folder}articles`)).sort())
    saved.push(...(await loadArticle(tx, name, photoIds)))
  const dateOf = ({ seed }: SavedSeed) => seed.publishedAt ?? seed.publishAt ?? ''
  for (const edition of saved.sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1)))
    await showEdition(tx, edition)
}

type SavedSeed = { seed: SeedText; revisionId: string; editionId: string }

async function loadArticle(tx: Transaction, name: string, photoIds: Map<string, string>) {
  const saved: SavedSeed[] = []
  const from = `${folder}articles/${name}`
  const { photos = [], leadPhoto } = await readYaml<{ photos?: string[]; leadPhoto?: string }>(
    `${from}/article.yaml`,
  )
  const arrangement = {
    leadPhotoId: leadPhoto ? idOf(photoIds, leadPhoto) : null,
    photoIds: photos.map((key) => idOf(photoIds, key)),
    topicIds: [],
  }
  let articleId: string | undefined
  let sourceRevisionId: string | null = null
  for (const locale of locales) {
    if (!existsSync(`${from}/${locale}.md`)) continue
    const text = await readMarkdown(`${from}/${locale}.md`, photoIds)
    articleId ??= await createArticle(tx, byNobody(text.publishedAt), locale)
    const edition = await loadEdition(tx, text, { articleId, locale, arrangement, sourceRevisionId })
    sourceRevisionId ??= edition.revisionId
    saved.push(edition)
  }
  return saved
}

type Place = {
  articleId: string
  locale: Locale
  arrangement: Arrangement
  sourceRevisionId: string | null
}

async function loadEdition(tx: Transaction, seed: SeedText, place: Place): Promise<SavedSeed> {
  const { title, lead, slug, body, publishedAt } = seed
  const text = { title, lead, slug, body }
  const saved = await saveEdition(tx, byNobody(publishedAt), { ...place, from: null, text })
  if ('problems' in saved) throw new Error(`${slug}: ${JSON.stringify(saved.problems)}`)
  return { seed, ...saved }
}

/** Brings an edition to the state that its dates tell of. */
async function showEdition(tx: Transaction, { seed, revisionId, editionId }: SavedSeed) {
  const { slug, publishedAt, publishAt, changedAt, changeNote, withdrawnAt } = seed
  const edition = (await findEdition(tx, editionId))!
  const words = { edition, revisionId, note: '', urgentReason: '' }
  if (publishAt) refuseProblems(slug, await scheduleEdition(tx, byNobody(), { ...words, publishAt }))
  if (publishedAt) refuseProblems(slug, await publishEdition(tx, byNobody(publishedAt), words))
  const change = { ...words, edition: (await findEdition(tx, editionId))!, note: changeNote ?? '' }
  if (changedAt) refuseProblems(slug, await publishEdition(tx, byNobody(changedAt), change))
  if (withdrawnAt) await withdrawEdition(tx, byNobody(withdrawnAt), edition, '')
}

function refuseProblems(slug: string, problems: Problem[]) {
  if (problems.length > 0) throw new Error(`${slug}: ${JSON.stringify(problems)}`)
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
    await indexGallery(tx, { galleryId, locale, title, lead, slug })
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
