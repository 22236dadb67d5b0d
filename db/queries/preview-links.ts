import { and, count, desc, eq, gt, isNull, max } from 'drizzle-orm'
import { isPreviewToken } from '@/lib/preview-link'
import { hashToken } from '../commands/sessions'
import type { Reader } from '../open'
import { articles, editions, previewLinks, previewOpenings, users } from '../schema'
import type { Edition } from './revisions'

/** What a preview link opens. */
export type SharedPreview = { id: string; expiresAt: string; edition: Edition }

/**
 * What a secret opens; null where it opens nothing, whether it never did, has expired or was revoked, or the article is
 * in the trash.
 */
export async function findPreviewLink(
  reader: Reader,
  token: string,
  now: string,
): Promise<SharedPreview | null> {
  if (!isPreviewToken(token)) return null
  const [shared] = await reader
    .select({ id: previewLinks.id, expiresAt: previewLinks.expiresAt, edition: editions })
    .from(previewLinks)
    .innerJoin(editions, eq(editions.id, previewLinks.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      and(
        eq(previewLinks.tokenHash, hashToken(token)),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, now),
        isNull(articles.deletedAt),
      ),
    )
  return shared ?? null
}

/** A preview link as the desk lists it; its secret is not known here any more. */
export type PreviewLinkView = {
  id: string
  label: string
  createdAt: string
  /** Null for a script. */
  createdBy: string | null
  expiresAt: string
  /** Null where it still works, but for its article being in the trash. */
  ended: 'revoked' | 'expired' | null
  openings: number
  lastOpenedAt: string | null
}

/** The preview links of an edition, the newest first, with how often each was opened. */
export async function listPreviewLinks(
  reader: Reader,
  editionId: string,
  now: string,
): Promise<PreviewLinkView[]> {
  const rows = await reader
    .select({
      link: previewLinks,
      ...{
        createdBy: users.name,
        openings: count(previewOpenings.id),
        lastOpenedAt: max(previewOpenings.at),
      },
    })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdById))
    .leftJoin(previewOpenings, eq(previewOpenings.previewLinkId, previewLinks.id))
    .where(eq(previewLinks.editionId, editionId))
    .groupBy(previewLinks.id)
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id))
  return rows.map(({ link: { id, label, createdAt, expiresAt, revokedAt }, ...row }) => ({
    ...{ id, label, createdAt, expiresAt, ...row },
    ended: revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : null,
  }))
}
