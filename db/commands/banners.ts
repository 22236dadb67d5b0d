import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { type Banner, bannerStart, bannerState } from '@/lib/banner'
import { problemsOfBanner } from '@/lib/banner-problems'
import { newId } from '@/lib/id'
import { locales } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import type { Transaction } from '../open'
import { type DeskBanner, findBanner } from '../queries/banners'
import { type By, record } from '../record'
import { banners, bannerTexts } from '../schema'

type Wish = Omit<Banner, 'startsAt'> & {
  /** The banner to change; a new one without it. */
  id?: string
  /** Which state of it the change was made from; any, where it is not said. */
  version?: number
  /** Null for now. */
  startsAt: string | null
}

/** Makes or changes a banner. Where its time is now, every public page shows it. What is over stays as it was. */
export async function setBanner(
  tx: Transaction,
  by: By,
  { id, version, startsAt, ...rest }: Wish,
): Promise<{ id: string } | { problems: Problem[] }> {
  const before = id === undefined ? undefined : await findBanner(tx, id)
  const banner = { ...rest, startsAt: bannerStart(startsAt, by.at, before?.startsAt) }
  const problems = [...problemsOfChange(before, version, by.at), ...problemsOfBanner(banner, by.at)]
  if (problems.length > 0) return { problems }
  if (before && isSame(before, banner)) return { id: before.id }
  return { id: await store(tx, by, before?.id ?? newId(), banner) }
}

/** Takes a banner down now; one that has not begun is cancelled. */
export async function endBanner(tx: Transaction, by: By, id: string): Promise<Problem[]> {
  const banner = await findBanner(tx, id)
  if (!banner || bannerState(banner, by.at) === 'over') return [{ field: 'form', code: 'bannerOver' }]
  const endsAt = banner.startsAt > by.at ? banner.startsAt : by.at
  await tx.update(banners).set({ endsAt }).where(eq(banners.id, id))
  await record(tx, by, { action: 'endBanner', subject: id, detail: { endsAt } })
  return []
}

function problemsOfChange(
  before: DeskBanner | null | undefined,
  version: number | undefined,
  now: string,
): Problem[] {
  if (before === undefined) return []
  if (!before || bannerState(before, now) === 'over') return [{ field: 'form', code: 'bannerOver' }]
  const isStale = version !== undefined && version !== before.version
  return isStale ? [{ field: 'form', code: 'stale' }] : []
}

function isSame({ kind, startsAt, endsAt, texts }: DeskBanner, banner: Banner) {
  return isDeepStrictEqual({ kind, startsAt, endsAt, texts }, banner)
}

async function store(tx: Transaction, by: By, id: string, { texts, ...banner }: Banner) {
  const row = { id, ...banner, createdAt: by.at, createdById: by.userId }
  await tx.insert(banners).values(row).onConflictDoUpdate({ target: banners.id, set: banner })
  for (const locale of locales)
    await tx
      .insert(bannerTexts)
      .values({ bannerId: id, locale, ...texts[locale] })
      .onConflictDoUpdate({ target: [bannerTexts.bannerId, bannerTexts.locale], set: texts[locale] })
  await record(tx, by, { action: 'setBanner', subject: id, detail: { ...banner, texts } })
  return id
}
