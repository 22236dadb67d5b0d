import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { BodyDocument } from '@/lib/body/schema'
import type { Locale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'
import { addPhoto, describePhoto } from './commands/photos'
import { publishEdition, withdrawEdition } from './commands/publish-edition'
import { createArticle, type PhotoSet, saveEdition } from './commands/save-edition'
import { addStaff } from './commands/staff'
import { read, type Transaction, write } from './open'
import { byNobody } from './record'
import { editions } from './schema'

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

export function anArticle() {
  return write((tx) => createArticle(tx, byNobody(aDay)))
}

type Words = Partial<ReturnType<typeof textOf>>

/** Saves an edition from its present working text, as its writer would. */
export async function save(articleId: string, locale: Locale, words: Words, photos?: PhotoSet, at = aDay) {
  return write(async (tx) => {
    const present = await editionOf(articleId, locale, tx)
    const text = { ...textOf('a-slug'), ...words }
    const fromRevisionId = present?.workingRevisionId ?? null
    const saved = await saveEdition(tx, byNobody(at), { articleId, locale, fromRevisionId, text, photos })
    if ('problems' in saved) throw new Error(JSON.stringify(saved.problems))
    return saved.revisionId
  })
}

/** Publishes the working text of an edition and returns the problems. */
export async function publish(articleId: string, locale: Locale, at = aDay, day?: string) {
  return write(async (tx) => {
    const { id: editionId, workingRevisionId } = (await editionOf(articleId, locale, tx))!
    return publishEdition(tx, byNobody(at), { editionId, revisionId: workingRevisionId!, day })
  })
}

export async function withdraw(articleId: string, locale: Locale, at = aDay) {
  const { id } = (await editionOf(articleId, locale))!
  return write((tx) => withdrawEdition(tx, byNobody(at), id))
}

/** An article with one public edition; returns its id. */
export async function aPublicArticle(locale: Locale, slug: string, at = aDay) {
  const articleId = await anArticle()
  await save(articleId, locale, textOf(slug), undefined, at)
  const problems = await publish(articleId, locale, at)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return articleId
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
