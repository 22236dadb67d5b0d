import { Readable } from 'node:stream'
import { openRendition } from '@/db/photo-files'
import { parseRendition } from '@/lib/renditions'

/** How a photo may be kept by whoever gets it: as its answer's Cache-Control says. */
type Keeping = { found: string; missing: string }

/** For what only some may see. */
export const keptByNobody: Keeping = { found: 'private, no-store', missing: 'private, no-store' }

/**
 * Answers with a rendition of a photo, or with 404 where there is none, or not for who asks.
 * @param isShown whether who asks may see the photo with this hash
 */
export async function answerWithRendition(
  request: Request,
  { hash, variant }: { hash: string; variant: string },
  isShown: (hash: string) => boolean | Promise<boolean>,
  keeping: Keeping,
) {
  const wanted = parseRendition(hash, variant)
  const file = wanted && (await isShown(hash)) ? await openRendition(hash, wanted.width, wanted.format) : null
  if (!wanted || !file)
    return new Response(null, { status: 404, headers: { 'Cache-Control': keeping.missing } })
  const etag = `"${hash.slice(0, 32)}-${variant}"`
  const headers = {
    'Content-Type': `image/${wanted.format}`,
    'Content-Length': String(file.size),
    'Cache-Control': keeping.found,
    ETag: etag,
  }
  if (request.headers.get('if-none-match') === etag) {
    file.stream.destroy()
    return new Response(null, { status: 304, headers: { 'Cache-Control': keeping.found, ETag: etag } })
  }
  return new Response(Readable.toWeb(file.stream) as ReadableStream, { headers })
}
