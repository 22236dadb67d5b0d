import { and, desc, eq, gt, inArray, isNull, lte, max, or, type SQL } from 'drizzle-orm'
import { type Banner, type BannerKind, bannerToShow, type BannerWords } from '@/lib/banner'
import { type Locale, locales } from '@/lib/locales'
import type { Reader } from '../open'
import { banners, bannerTexts, changes, users } from '../schema'

/** A banner as readers of one language see it. */
export type BannerView = BannerWords & { kind: BannerKind }

/** A banner as the desk shows it. */
export type DeskBanner = Banner & {
  id: string
  createdAt: string
  /** Who set it first; null where that was nobody signed in. */
  createdBy: string | null
  /** The number of its last change: who changes it says which state they have seen. */
  version: number
}

/** The banner that readers of a language see at a moment; null where there is none. */
export async function findShownBanner(
  reader: Reader,
  locale: Locale,
  now: string,
): Promise<BannerView | null> {
  const rows = await reader
    .select()
    .from(banners)
    .innerJoin(bannerTexts, and(eq(bannerTexts.bannerId, banners.id), eq(bannerTexts.locale, locale)))
    .where(or(isNull(banners.endsAt), gt(banners.endsAt, now)))
  const shown = bannerToShow(
    rows.map((row) => ({ ...row.banner_texts, ...row.banners })),
    now,
  )
  return shown && { kind: shown.kind, title: shown.title, text: shown.text, href: shown.href }
}

/** All banners, the newest first. */
export async function listBanners(reader: Reader): Promise<DeskBanner[]> {
  return select(reader)
}

export async function findBanner(reader: Reader, id: string): Promise<DeskBanner | null> {
  const [banner] = await select(reader, eq(banners.id, id))
  return banner ?? null
}

/** Whether a banner begins or ends after `since` and not after `now`, so that readers are to see something else. */
export async function bannerTurns(reader: Reader, since: string, now: string) {
  const turns = [banners.startsAt, banners.endsAt].map((moment) => and(gt(moment, since), lte(moment, now)))
  const found = await reader
    .select({ id: banners.id })
    .from(banners)
    .where(or(...turns))
    .limit(1)
  return found.length > 0
}

async function select(reader: Reader, which?: SQL): Promise<DeskBanner[]> {
  const { id, kind, startsAt, endsAt, createdAt } = banners
  const rows = await reader
    .select({
      ...{ id, kind, startsAt, endsAt, createdAt, createdBy: users.name, version: max(changes.number) },
    })
    .from(banners)
    .leftJoin(users, eq(users.id, banners.createdById))
    .leftJoin(changes, eq(changes.subject, banners.id))
    .where(which)
    .groupBy(banners.id)
    .orderBy(desc(banners.id))
  const texts = await reader
    .select()
    .from(bannerTexts)
    .where(
      inArray(
        bannerTexts.bannerId,
        rows.map((row) => row.id),
      ),
    )
  return rows.map((row) => ({ ...row, version: row.version ?? 0, texts: textsOf(row.id, texts) }))
}

function textsOf(bannerId: string, texts: (BannerWords & { bannerId: string; locale: Locale })[]) {
  const none = { title: '', text: '', href: '' }
  const entries = locales.map((locale) => {
    const words = texts.find((candidate) => candidate.bannerId === bannerId && candidate.locale === locale)
    const { title, text, href } = words ?? none
    return [locale, { title, text, href }] as const
  })
  return Object.fromEntries(entries) as Record<Locale, BannerWords>
}
