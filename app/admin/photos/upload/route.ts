import { addPhoto, problemsOfCredit } from '@/db/commands/photos'
import { read, write } from '@/db/open'
import { storePhoto } from '@/db/photo-files'
import { listLibraryPhotos } from '@/db/queries/photos'
import { renderPhoto } from '@/db/render-photo'
import type { Credit } from '@/lib/credit'
import { may } from '@/lib/permissions'
import type { Problem } from '@/lib/problem'
import { uploadLimit } from '@/lib/upload-limit'
import { comesFromThisSite } from '../../action'
import { currentStaff } from '../../session'

/** Takes one photo with its credit. It is on disk before this answers; nothing half-made is left behind. */
export async function POST(request: Request) {
  if (!(await comesFromThisSite())) return refuse(403, { field: 'form', code: 'notAllowed' })
  const staff = await currentStaff()
  if (!staff) return refuse(401, { field: 'form', code: 'signedOut' })
  if (!may(staff, 'uploadPhoto')) return refuse(403, { field: 'form', code: 'notAllowed' })
  const form = await readForm(request)
  if (!form)
    return refuse(413, { field: 'file', code: 'fileTooLarge', values: { maximum: uploadLimit.megabytes } })
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
  const [photo] = await listLibraryPhotos(read(), [id])
  return Response.json({ photo, existed, problems: [] })
}

/** The form, or null where it is larger than a photo may be: counted as it arrives, whatever the header says. */
async function readForm(request: Request) {
  let received = 0
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.length
        if (received > uploadLimit.bytes) controller.error(new RangeError('too large'))
        else controller.enqueue(chunk)
      },
    }),
  )
  if (Number(request.headers.get('content-length')) > uploadLimit.bytes) return null
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  return new Response(counted, { headers }).formData().catch((error: unknown) => {
    if (received > uploadLimit.bytes || error instanceof TypeError) return null
    throw error
  })
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
  return Response.json({ problems }, { status })
}
