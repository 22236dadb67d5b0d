import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { linksInBody } from '@/lib/body/links'
import type { BodyDocument } from '@/lib/body/schema'
import type { Reader } from '../open'
import { editions, galleryTexts, publications, revisions } from '../schema'
import { listEditionUses } from './edition-uses'
import type { Use } from './use'

/** The articles that link to a gallery. This reads every text: at 20,000 of them it takes about 0.2 s. */
export async function listGalleryUses(reader: Reader, galleryId: string): Promise<Use[]> {
  const texts = await reader
    .select({ slug: galleryTexts.slug })
    .from(galleryTexts)
    .where(eq(galleryTexts.galleryId, galleryId))
  const slugs = texts.map((text) => text.slug)
  if (slugs.length === 0) return []
  const rows = (await listPossible(reader, slugs)).filter(({ body }) => linksTo(body, slugs))
  const ids = sql`(${sql.join(
    rows.map((row) => sql`${row.id}`),
    sql`, `,
  )})`
  return rows.length > 0 ? listEditionUses(reader, ids) : []
}

/** The texts that staff work on, readers see or will see, with an address in them that begins like a gallery's. */
async function listPossible(reader: Reader, slugs: string[]) {
  const { id, workingRevisionId, publicRevisionId, unpublishedAt } = editions
  const planned = sql`(select ${publications.revisionId} from ${publications}
    where ${publications.editionId} = ${id} and ${isNull(publications.publishedAt)})`
  const shown = sql`case when ${unpublishedAt} is null then ${publicRevisionId} end`
  return reader
    .select({ id, body: revisions.body })
    .from(editions)
    .innerJoin(revisions, sql`${revisions.id} in (${workingRevisionId}, ${shown}, ${planned})`)
    .where(
      and(
        // One cheap look for '/galerie/' and '/galleries/' before the others.
        sql`${revisions.body} like '%/gal%'`,
        or(...slugs.map((slug) => sql`instr(${revisions.body}, ${`/${slug}`})`)),
      ),
    )
}

/** Both folders of galleries lead there in either language (i18n/pathnames.js, which storage may not import). */
function linksTo(body: BodyDocument, slugs: string[]) {
  return linksInBody(body).some((address) => {
    const slug = /\/(?:galerie|galleries)\/([^/?#]+)/.exec(address)?.[1]
    return slug !== undefined && slugs.includes(slug)
  })
}
