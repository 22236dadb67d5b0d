import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { createArticle } from '@/db/commands/save-edition'
import { addStaff } from '@/db/commands/staff'
import { startSession } from '@/db/commands/sessions'
import { indexEdition } from '@/db/commands/search-entries'
import { migrate } from '@/db/migrate'
import { database, type Transaction, write } from '@/db/open'
import { byNobody, record } from '@/db/record'
import { editions, publications, revisions } from '@/db/schema'
import { newId } from '@/lib/id'
import { env } from '@/lib/env'
import { locales } from '@/lib/locales'
import { paragraphs, words } from './words'

// Fills an empty database with so many articles of two editions and twenty revisions, in all the states of the workflow,
// and signs an administrator in. `node --import tsx bench/desk-content.ts 10000`

const count = Number(process.argv[2])
const revisionsOfEdition = 10
const start = Date.parse('2022-01-03T08:00:00Z')

migrate()
const userId = await write(async (tx) => addStaff(tx, byNobody(), administrator()))
for (let from = 0; from < count; from += 500)
  await write(async (tx) => {
    for (let index = from; index < Math.min(from + 500, count); index += 1) await addArticle(tx, index)
  })
const token = await write((tx) => startSession(tx, { userId: userId!, at: new Date().toISOString() }, ''))
writeFileSync(join(env().DATA_DIR, 'token'), token)
migrate() // as every start does: SQLite learns what the tables hold
database().close()

function administrator() {
  return {
    ...{ email: 'bench@example.org', name: 'The administrator', role: 'administrator' as const },
    ...{ languages: [...locales], passwordHash: 'none', totpSecret: null, deskLocale: 'en' as const },
  }
}

async function addArticle(tx: Transaction, index: number) {
  const at = new Date(start + index * 3_600_000 * 4).toISOString()
  const articleId = await createArticle(tx, byNobody(at), 'pl')
  for (const locale of locales) await addEdition(tx, { articleId, locale, index, at })
}

type Place = { articleId: string; locale: (typeof locales)[number]; index: number; at: string }

async function addEdition(tx: Transaction, { articleId, locale, index, at }: Place) {
  const edition = { id: newId(), articleId, locale }
  await tx.insert(editions).values(edition)
  const text = { title: words(8), lead: words(30), slug: `text-${index}-${locale}`, body: paragraphs(8) }
  let revisionId = ''
  for (let number = 0; number < revisionsOfEdition; number += 1) {
    revisionId = newId()
    await tx.insert(revisions).values({
      ...{ ...text, id: revisionId, editionId: edition.id, photoIds: [], topicIds: [] },
      ...{ createdAt: at, savedAt: at, createdById: userId },
    })
    await record(tx, byNobody(at), { action: 'saveEdition', subject: edition.id, detail: { revisionId } })
  }
  const isPublic = index % 20 !== 0
  await tx
    .update(editions)
    .set({
      workingRevisionId: revisionId,
      ...(isPublic
        ? { slug: text.slug, publicRevisionId: revisionId, publishedAt: at }
        : index % 40 === 0
          ? { submittedAt: at }
          : {}),
    })
    .where(eq(editions.id, edition.id))
  if (isPublic)
    await tx.insert(publications).values({
      ...{ id: newId(), editionId: edition.id, revisionId, note: '' },
      ...{ publishAt: at, publishedAt: at, createdAt: at, createdById: userId },
    })
  await indexEdition(tx, edition, text)
}
