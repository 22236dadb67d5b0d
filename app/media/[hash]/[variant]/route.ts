import { Readable } from 'node:stream'
import { openRendition } from '@/db/photo-files'
import { parseRendition } from '@/lib/renditions'

type Context = { params: Promise<{ hash: string; variant: string }> }

/** A rendition of a photo. Its address is made of its content, so it never changes. */
export async function GET(request: Request, { params }: Context) {
  const { hash, variant } = await params
  const wanted = parseRendition(hash, variant)
  const file = wanted && (await openRendition(wanted.hash, wanted.width, wanted.format))
  if (!wanted || !file)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, s-maxage=10' } })
  const etag = `"${hash.slice(0, 32)}-${variant}"`
  const headers = {
    'Content-Type': `image/${wanted.format}`,
    'Content-Length': String(file.size),
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: etag,
  }
  if (request.headers.get('if-none-match') === etag) {
    file.stream.destroy()
    return new Response(null, {
      status: 304,
      headers: { 'Cache-Control': headers['Cache-Control'], ETag: etag },
    })
  }
  return new Response(Readable.toWeb(file.stream) as ReadableStream, { headers })
}
