import { read } from '@/db/open'
import { listLibraryPhotos } from '@/db/queries/photos'
import { deskPhotos, renditionPath, widthsFor } from '@/lib/renditions'
import { currentStaff } from '../../../session'

type Context = { params: Promise<{ photoId: string }> }

/** Leads from a photo's id, which a text holds, to its picture, which the editor shows. */
export async function GET(_: Request, { params }: Context) {
  if (!(await currentStaff())) return new Response(null, { status: 401 })
  const [photo] = await listLibraryPhotos(read(), [(await params).photoId])
  if (!photo) return new Response(null, { status: 404 })
  const Location = renditionPath(photo.hash, widthsFor(photo.width)[0]!, 'jpeg', deskPhotos)
  return new Response(null, { status: 307, headers: { Location } })
}
