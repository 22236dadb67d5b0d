'use server'

import { z } from 'zod'
import type { FormAnswer } from '@/components/desk/form-action'
import {
  creditPhoto as credit,
  decoratePhoto as decorate,
  describePhoto as describe,
} from '@/db/commands/photos'
import { findPhoto } from '@/db/queries/photos'
import { locales } from '@/lib/locales'
import { photoTags } from '../../../refresh'
import { deskAction } from '../../action'

const id = z.uuid()
const text = z.string().trim()
const words = z.object({ locale: z.enum(locales), photoId: id, description: text, caption: text })
const meaning = z.object({ photoId: id, isDecorative: z.enum(['true', 'false']) })
const ownership = z.object({ photoId: id, kind: z.enum(['photo', 'drawing']), author: text, agency: text })

/** Sets what a photo shows, in one language. */
export async function describePhoto(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'describePhoto', schema: words, form }, async ({ tx, by, input }) => {
    const { photoId, locale, description, caption } = input
    if (!(await findPhoto(tx, photoId))) return { problems: [{ field: 'form', code: 'photoUnknown' }] }
    const problems = await describe(tx, by, photoId, locale, { description, caption })
    return problems.length > 0
      ? { problems }
      : { problems, done: 'saved', at: by.at, refresh: photoTags(photoId) }
  })
}

/** Sets whose picture it is. */
export async function creditPhoto(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'creditPhoto', schema: ownership, form }, async ({ tx, by, input }) => {
    const { photoId, kind, author, agency } = input
    if (!(await findPhoto(tx, photoId))) return { problems: [{ field: 'form', code: 'photoUnknown' }] }
    const problems = await credit(tx, by, photoId, { kind, author, agency })
    return problems.length > 0
      ? { problems }
      : { problems, done: 'saved', at: by.at, refresh: photoTags(photoId) }
  })
}

/** Says that a photo is decorative, or takes that back: readers who can't see it are told nothing of it, or its description. */
export async function decoratePhoto(_: FormAnswer, form: FormData) {
  return deskAction({ permission: 'creditPhoto', schema: meaning, form }, async ({ tx, by, input }) => {
    const problems = await decorate(tx, by, input.photoId, input.isDecorative === 'true')
    return problems.length > 0
      ? { problems }
      : { problems, done: 'saved', at: by.at, refresh: photoTags(input.photoId) }
  })
}
