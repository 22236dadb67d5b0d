import type { NextRequest } from 'next/server'
import { read } from '@/db/open'
import { searchLibrary } from '@/db/queries/photos'
import { currentStaff } from '../../session'

/** A page of the library, for the photo picker. */
export async function GET(request: NextRequest) {
  if (!(await currentStaff())) return Response.json({ photos: [], total: 0 }, { status: 401 })
  const query = request.nextUrl.searchParams.get('q') ?? ''
  const offset = Math.max(0, Number(request.nextUrl.searchParams.get('offset')) || 0)
  return Response.json(await searchLibrary(read(), { query, offset }))
}
