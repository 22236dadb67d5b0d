import { and, eq } from 'drizzle-orm'
import type { Credit } from '@/lib/credit'
import { newId } from '@/lib/id'
import type { Locale } from '@/lib/locales'
import type { Problem } from '@/lib/problem'
import { limits, tooLong } from '@/lib/publishable'
import type { Transaction } from '../open'
import { listPublicLocales } from '../queries/photo-uses'
import { findPhoto, findPhotoByHash } from '../queries/photos'
import { type By, record } from '../record'
import type { RenderedPhoto } from '../render-photo'
import { photos, photoTexts } from '../schema'
import { indexPhoto } from './search-entries'
import { takeFromTrash } from './trash'

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
 * Adds a stored photo to the library. Where the same file is there already, that one stays; it leaves the trash.
 * @returns its id
 */
export async function addPhoto(
  tx: Transaction,
  by: By,
  { hash, width, height, colour }: Omit<RenderedPhoto, 'files'>,
  credit: Credit,
  takenOn: string | null = null,
) {
  const existing = await findPhotoByHash(tx, hash)
  if (existing) {
    await takeFromTrash(tx, by, 'photo', existing.id)
    return { id: existing.id, existed: true }
  }
  const id = newId()
  await tx
    .insert(photos)
    .values({ ...{ id, hash, width, height, colour, takenOn }, ...credit, createdAt: by.at })
  await indexPhoto(tx, id)
  await record(tx, by, { action: 'uploadPhoto', subject: id, detail: { hash } })
  return { id, existed: false }
}

/**
 * Sets what a photo shows, in one language. Readers see it at once, wherever the photo is used; where they do, it can't
 * be left without a description.
 */
export async function describePhoto(
  tx: Transaction,
  by: By,
  photoId: string,
  locale: Locale,
  text: PhotoText,
): Promise<Problem[]> {
  const problems: Problem[] = (['description', 'caption'] as const)
    .filter((field) => text[field].length > limits[field])
    .map((field) => tooLong(`${field}-${locale}`, text[field], limits[field]))
  if (!text.description.trim() && (await isNeeded(tx, photoId, locale)))
    problems.push(descriptionInUse(`description-${locale}`, [locale]))
  const key = and(eq(photoTexts.photoId, photoId), eq(photoTexts.locale, locale))
  const [before] = await tx.select().from(photoTexts).where(key)
  const unchanged = before?.description === text.description && before.caption === text.caption
  if (problems.length > 0 || unchanged) return problems
  await tx
    .insert(photoTexts)
    .values({ photoId, locale, ...text })
    .onConflictDoUpdate({ target: [photoTexts.photoId, photoTexts.locale], set: text })
  await indexPhoto(tx, photoId)
  await record(tx, by, { action: 'describePhoto', subject: photoId, detail: { locale, ...text } })
  return []
}

/** Whether a photo must have a description: readers see it in this language, and it is not decorative. */
async function isNeeded(tx: Transaction, photoId: string, locale: Locale) {
  const photo = await findPhoto(tx, photoId)
  return photo && !photo.isDecorative && (await listPublicLocales(tx, photoId)).includes(locale)
}

/**
 * Says that a photo shows nothing that the text doesn't say, or takes that back. Readers who can't see it are then told
 * nothing of it; without that, each language in which they meet it needs a description first.
 */
export async function decoratePhoto(
  tx: Transaction,
  by: By,
  photoId: string,
  isDecorative: boolean,
): Promise<Problem[]> {
  const photo = await findPhoto(tx, photoId)
  if (!photo) return [{ field: 'form', code: 'photoUnknown' }]
  if (photo.isDecorative === isDecorative) return []
  if (!isDecorative) {
    const publicLocales = await listPublicLocales(tx, photoId)
    const lacking = publicLocales.filter((locale) => !photo.texts[locale].description.trim())
    if (lacking.length > 0) return [descriptionInUse('isDecorative', lacking)]
  }
  await tx.update(photos).set({ isDecorative }).where(eq(photos.id, photoId))
  await record(tx, by, { action: 'decoratePhoto', subject: photoId, detail: { isDecorative } })
  return []
}

function descriptionInUse(field: string, lacking: Locale[]): Problem {
  const languages = lacking.map((locale) => locale.toUpperCase()).join(', ')
  return { field, code: 'descriptionInUse', values: { languages } }
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
  await indexPhoto(tx, photoId)
  await record(tx, by, { action: 'creditPhoto', subject: photoId, detail: credit })
  return []
}

const creditParts = ['kind', 'author', 'agency'] as const satisfies (keyof Credit)[]
