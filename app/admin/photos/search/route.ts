import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { read } from '@/db/open'
import { searchLibrary } from '@/db/queries/photos'
import { currentStaff } from '../../session'

const offsets = z.coerce.number().int().nonnegative().catch(0)

/** A page of the library, for the photo picker. */
export async function GET(request: NextRequest) {
  if (!(await currentStaff()))
    return Response.json({ problems: [{ field: 'form', code: 'signedOut' }] }, { status: 401 })
  const { searchParams } = request.nextUrl
  const query = searchParams.get('q') ?? ''
  const offset = offsets.parse(searchParams.get('offset'))
  return Response.json(await searchLibrary(read(), { query, offset }))
}
