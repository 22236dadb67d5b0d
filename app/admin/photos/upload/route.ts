import { addPhoto, problemsOfCredit } from '@/db/commands/photos'
import { read, write } from '@/db/open'
import { storePhoto } from '@/db/photo-files'
import { findPhoto } from '@/db/queries/photos'
import { renderPhoto } from '@/db/render-photo'
import type { Credit } from '@/lib/credit'
import { env } from '@/lib/env'
import { may } from '@/lib/permissions'
import type { Problem } from '@/lib/problem'
import { comesFromThisSite } from '../../action'
import { currentStaff } from '../../session'
import { readForm } from './read-form'

/** Takes one photo with its credit. It is on disk before this answers; nothing half-made is left behind. */
export async function POST(request: Request) {
  if (!(await comesFromThisSite()))
    return refuse(403, { field: 'form', code: 'wrongOrigin', values: { address: env().SITE_URL } })
  const staff = await currentStaff()
  if (!staff) return refuse(401, { field: 'form', code: 'signedOut' })
  if (!may(staff, 'uploadPhoto')) return refuse(403, { field: 'form', code: 'notAllowed' })
  const form = await readForm(request)
  if ('code' in form) return refuse(form.code === 'fileTooLarge' ? 413 : 422, form)
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return refuse(422, { field: 'file', code: 'fileMissing' })
  const credit = creditOf(form)
  const problems = problemsOfCredit(credit)
  if (problems.length > 0) return refuse(422, ...problems)

  const rendered = await renderPhoto(Buffer.from(await file.arrayBuffer()))
  if (!rendered) return refuse(422, { field: 'file', code: 'fileUnreadable' })
  await storePhoto(rendered)
  const by = { userId: staff.id, at: new Date().toISOString() }
  const { id, existed } = await write((tx) => addPhoto(tx, by, rendered, credit))
  return answer(200, { photo: await findPhoto(read(), id), existed, problems: [] })
}

function creditOf(form: FormData): Credit {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  return {
    kind: text('kind') === 'drawing' ? 'drawing' : 'photo',
    author: text('author'),
    agency: text('agency'),
  }
}

function refuse(status: number, ...problems: Problem[]) {
  return answer(status, { problems })
}

function answer(status: number, body: object) {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}
