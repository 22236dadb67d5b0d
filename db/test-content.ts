import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { BodyDocument } from '@/lib/body/schema'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'
import type { TopicKind } from '@/lib/topic'
import { addPhoto, describePhoto } from './commands/photos'
import { publishEdition, withdrawEdition } from './commands/publish-edition'
import { createArticle, saveEdition } from './commands/save-edition'
import { addStaff } from './commands/staff'
import { addTopic } from './commands/topics'
import { read, type Transaction, write } from './open'
import type { Arrangement } from './queries/arrangement'
import { findRevision } from './queries/revisions'
import { type By, byNobody } from './record'
import { editions, galleries, galleryPhotos, galleryTexts } from './schema'

// Content for tests, made by the same commands as everything else.

export const aDay = '2026-03-02T09:00:00.000Z'

export function paragraph(text: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

/** A text that may be published: its title is the slug in capitals. */
export function textOf(slug: string) {
  return { title: slug.toUpperCase(), lead: `Lead of ${slug}`, slug, body: paragraph(`Body of ${slug}`) }
}

/** A photo with a description in each language but those named. */
export async function aPhoto(name: string, undescribedIn: Locale[] = []) {
  const hash = createHash('sha256').update(name).digest('hex')
  const rendered = { hash, width: 1600, height: 1067, colour: '#336699' }
  return write(async (tx) => {
    const credit = { kind: 'photo', author: 'Jan Kowalski', agency: 'ministry' } as const
    const { id } = await addPhoto(tx, byNobody(aDay), rendered, credit)
    for (const locale of ['pl', 'en'] as const)
      if (!undescribedIn.includes(locale))
        await describePhoto(tx, byNobody(aDay), id, locale, {
          description: `${name} (${locale})`,
          caption: '',
        })
    return id
  })
}

export function anArticle(originalLocale: Locale = 'pl') {
  return write((tx) => createArticle(tx, byNobody(aDay), originalLocale))
}

type Words = Partial<ReturnType<typeof textOf>>

/** Saves an edition from its present working text, as its writer would, and returns the revision. */
export async function save(
  articleId: string,
  locale: Locale,
  words: Words,
  arrangement?: Partial<Arrangement>,
  by: By | string = aDay,
) {
  return write(async (tx) => {
    const working = await workingOf(articleId, locale, tx)
    const saved = await saveEdition(tx, typeof by === 'string' ? byNobody(by) : by, {
      ...{ articleId, locale, text: { ...textOf('a-slug'), ...words } },
      from: working ? { revisionId: working.id, version: working.version } : null,
      arrangement: arrangement && { leadPhotoId: null, photoIds: [], topicIds: [], ...arrangement },
    })
    if ('problems' in saved) throw new Error(JSON.stringify(saved.problems))
    return saved.revisionId
  })
}

async function workingOf(articleId: string, locale: Locale, tx: Transaction) {
  return findRevision(tx, (await editionOf(articleId, locale, tx))?.workingRevisionId ?? null)
}

/** Publishes the working text of an edition and returns the problems. */
export async function publish(
  articleId: string,
  locale: Locale,
  at = aDay,
  { day, note = '' }: { day?: string; note?: string } = {},
) {
  return write(async (tx) => {
    const edition = (await editionOf(articleId, locale, tx))!
    const words = { edition, revisionId: edition.workingRevisionId!, day, note, urgentReason: '' }
    return publishEdition(tx, byNobody(at), words)
  })
}

export async function withdraw(articleId: string, locale: Locale, at = aDay) {
  const edition = (await editionOf(articleId, locale))!
  return write((tx) => withdrawEdition(tx, byNobody(at), edition, ''))
}

/** An article with one public edition; returns its id. */
export async function aPublicArticle(locale: Locale, slug: string, at = aDay) {
  const articleId = await anArticle()
  await save(articleId, locale, textOf(slug), undefined, at)
  const problems = await publish(articleId, locale, at)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return articleId
}

type GalleryText = { slug: string; publishedAt?: string; withdrawnAt?: string }

/** A gallery of these photos, the first on its cover; returns its id. Its titles are its slugs in capitals. */
export async function aGallery(
  photoIds: string[],
  texts: Partial<Record<Locale, GalleryText>>,
  coverPhotoId = photoIds[0]!,
) {
  const id = newId()
  await write(async (tx) => {
    await tx.insert(galleries).values({ id, coverPhotoId, createdAt: aDay })
    for (const [position, photoId] of photoIds.entries())
      await tx.insert(galleryPhotos).values({ galleryId: id, photoId, position })
    for (const [locale, text] of Object.entries(texts) as [Locale, GalleryText][]) {
      const words = { title: text.slug.toUpperCase(), lead: `Lead of ${text.slug}` }
      await tx.insert(galleryTexts).values({ galleryId: id, locale, ...words, ...text })
    }
  })
  return id
}

/** A topic with the same name in every language; returns its id. */
export async function aTopic(name: string, kind: TopicKind = 'topic') {
  const added = await write((tx) => addTopic(tx, byNobody(aDay), { kind, names: { pl: name, en: name } }))
  if ('problems' in added) throw new Error(JSON.stringify(added.problems))
  return added.id
}

export async function editionOf(
  articleId: string,
  locale: Locale,
  reader: Pick<Transaction, 'select'> = read(),
) {
  const [edition] = await reader
    .select()
    .from(editions)
    .where(and(eq(editions.articleId, articleId), eq(editions.locale, locale)))
  return edition
}

/** A member of staff; returns their id. The password's hash is only a mark. */
export async function aPerson(role: Role, languages: Locale[] = ['pl', 'en'], email = `${role}@example.org`) {
  const id = await write((tx) =>
    addStaff(tx, byNobody(aDay), {
      ...{ email, name: `The ${role}`, role, languages },
      ...{ passwordHash: 'no hash', totpSecret: null, deskLocale: 'pl' },
    }),
  )
  return id!
}
