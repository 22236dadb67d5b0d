import { and, eq } from 'drizzle-orm'
import type { Credit } from '@/lib/credit'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { limits, tooLong } from '@/lib/publishable'
import type { Transaction } from '../open'
import { findPhotoByHash } from '../queries/photos'
import { type By, record } from '../record'
import type { RenderedPhoto } from '../render-photo'
import { photos, photoTexts } from '../schema'

export type PhotoText = { description: string; caption: string }

/** What is wrong with a credit, if anything: a photo without one is not accepted. */
export function problemsOfCredit({ author, agency }: Credit): Problem[] {
  const problems: Problem[] = []
  if (!author.trim() && !agency.trim()) problems.push({ field: 'author', code: 'authorMissing' })
  if (author.length > limits.author) problems.push(tooLong('author', author, limits.author))
  if (agency.length > limits.agency) problems.push(tooLong('agency', agency, limits.agency))
  return problems
}

/**
 * Adds a stored photo to the library.
 * @returns its id; the present one's where the same file is there already
 */
export async function addPhoto(
  tx: Transaction,
  by: By,
  { hash, width, height, colour }: Omit<RenderedPhoto, 'files'>,
  credit: Credit,
  takenOn: string | null = null,
) {
  const existing = await findPhotoByHash(tx, hash)
  if (existing) return { id: existing.id, existed: true }
  const id = newId()
  await tx
    .insert(photos)
    .values({ ...{ id, hash, width, height, colour, takenOn }, ...credit, createdAt: by.at })
  await record(tx, by, { action: 'uploadPhoto', subject: id, detail: { hash } })
  return { id, existed: false }
}

/** Sets what a photo shows, in one language. Readers see it at once, wherever the photo is used. */
export async function describePhoto(
  tx: Transaction,
  by: By,
  photoId: string,
  locale: Locale,
  text: PhotoText,
): Promise<Problem[]> {
  const problems = (['description', 'caption'] as const)
    .filter((field) => text[field].length > limits[field])
    .map((field) => tooLong(`${field}-${locale}`, text[field], limits[field]))
  const key = and(eq(photoTexts.photoId, photoId), eq(photoTexts.locale, locale))
  const [before] = await tx.select().from(photoTexts).where(key)
  const unchanged = before?.description === text.description && before.caption === text.caption
  if (problems.length > 0 || unchanged) return problems
  await tx
    .insert(photoTexts)
    .values({ photoId, locale, ...text })
    .onConflictDoUpdate({ target: [photoTexts.photoId, photoTexts.locale], set: text })
  await record(tx, by, { action: 'describePhoto', subject: photoId, detail: { locale, ...text } })
  return []
}

/** Sets whose picture it is. */
export async function creditPhoto(
  tx: Transaction,
  by: By,
  photoId: string,
  credit: Credit,
): Promise<Problem[]> {
  const problems = problemsOfCredit(credit)
  const [before] = await tx.select().from(photos).where(eq(photos.id, photoId))
  const unchanged = creditParts.every((part) => before?.[part] === credit[part])
  if (problems.length > 0 || unchanged) return problems
  await tx.update(photos).set(credit).where(eq(photos.id, photoId))
  await record(tx, by, { action: 'creditPhoto', subject: photoId, detail: credit })
  return []
}

const creditParts = ['kind', 'author', 'agency'] as const satisfies (keyof Credit)[]
