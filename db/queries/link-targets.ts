import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { ArticleAddress } from '@/lib/article-address'
import { editionState, type Shown } from '@/lib/edition-state'
import { type Locale, locales } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, formerSlugs, revisions } from '../schema'
import type { Edition } from './revisions'

/**
 * Where a link of this site leads. notPublic: to a draft, or to what was taken off the site. unknown: to no article, or
 * to one in the trash.
 */
export type LinkTarget = {
  href: string
  state: 'public' | 'withdrawn' | 'notPublic' | 'unknown'
  editionId: string | null
}

/** What the articles at these addresses are for readers just now, in the order of the addresses. */
export async function listLinkTargets(reader: Reader, addresses: ArticleAddress[]): Promise<LinkTarget[]> {
  const found = new Map<string, Omit<LinkTarget, 'href'>>()
  for (const locale of locales)
    // The present address comes before a former one, and that before one that a draft is to have.
    for (const list of [listBySlug, listByFormerSlug, listByWorkingSlug]) {
      const slugs = slugsIn(addresses, locale).filter((slug) => !found.has(keyOf({ locale, slug })))
      const rows = slugs.length > 0 ? await list(reader, locale, slugs) : []
      const stateOf = list === listByWorkingSlug ? () => 'notPublic' as const : stateOfEdition
      for (const { slug, edition } of rows)
        found.set(keyOf({ locale, slug }), { state: stateOf(edition), editionId: edition.id })
    }
  return addresses.map((address) => ({ href: address.href, ...(found.get(keyOf(address)) ?? nothing) }))
}

const nothing = { state: 'unknown', editionId: null } as const

function keyOf({ locale, slug }: { locale: Locale; slug: string | null }) {
  return `${locale}/${slug}`
}

function slugsIn(addresses: ArticleAddress[], locale: Locale) {
  return [...new Set(addresses.filter((address) => address.locale === locale).map(({ slug }) => slug))]
}

const isKept = isNull(articles.deletedAt)
const hasNewWords = or(
  isNull(editions.publicRevisionId),
  ne(editions.workingRevisionId, editions.publicRevisionId),
)

function listBySlug(reader: Reader, locale: Locale, slugs: string[]) {
  return reader
    .select({ slug: editions.slug, edition: editions })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(editions.locale, locale), inArray(editions.slug, slugs), isKept))
}

function listByFormerSlug(reader: Reader, locale: Locale, slugs: string[]) {
  return reader
    .select({ slug: formerSlugs.slug, edition: editions })
    .from(formerSlugs)
    .innerJoin(editions, eq(editions.id, formerSlugs.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(formerSlugs.locale, locale), inArray(formerSlugs.slug, slugs), isKept))
}

/**
 * Addresses that texts get when they are published; of several with the same, the newest is meant. Revisions are not
 * looked up by their slug quickly, so only those of texts that wait for publication are looked at.
 */
function listByWorkingSlug(reader: Reader, locale: Locale, slugs: string[]) {
  return reader
    .select({ slug: revisions.slug, edition: editions })
    .from(editions)
    .innerJoin(revisions, eq(revisions.id, editions.workingRevisionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(eq(editions.locale, locale), hasNewWords, inArray(revisions.slug, slugs), isKept))
    .orderBy(asc(editions.id))
}

const states: Record<Shown, LinkTarget['state']> = {
  published: 'public',
  withdrawn: 'withdrawn',
  unpublished: 'notPublic',
  nothing: 'notPublic',
}

function stateOfEdition(edition: Edition) {
  return states[editionState(edition).shown]
}
