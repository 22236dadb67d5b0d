import { z } from 'zod'
import { forgetOpenForm, noteOpenForm } from '@/db/commands/open-forms'
import { read, write } from '@/db/open'
import { listOthers } from '@/db/queries/open-forms'
import { findEdition } from '@/db/queries/revisions'
import { comesFromThisSite } from '../../action'
import { readForm } from '../../read-form'
import { currentStaff } from '../../session'

const schema = z.object({ formId: z.uuid(), editionId: z.uuid(), isClosed: z.literal('yes').optional() })

/** An open form says that it is there, and is told who else has the same edition open. One that closes says so. */
export async function POST(request: Request) {
  if (!(await comesFromThisSite())) return new Response(null, { status: 403 })
  const staff = await currentStaff()
  if (!staff) return new Response(null, { status: 401 })
  const parsed = schema.safeParse(Object.fromEntries(await readForm(request)))
  if (!parsed.success || !(await findEdition(read(), parsed.data.editionId)))
    return new Response(null, { status: 404 })
  const { formId, editionId, isClosed } = parsed.data
  const by = { userId: staff.id, at: new Date().toISOString() }
  if (isClosed) {
    await write((tx) => forgetOpenForm(tx, by, formId))
    return new Response(null, { status: 204 })
  }
  await write((tx) => noteOpenForm(tx, by, formId, editionId))
  const others = await listOthers(read(), editionId, formId, by.at)
  const names = others.map(({ id, name }) => (id === staff.id ? null : name))
  return Response.json({ names }, { headers: { 'Cache-Control': 'no-store' } })
}
