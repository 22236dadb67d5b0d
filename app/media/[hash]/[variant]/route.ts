import { read } from '@/db/open'
import { isPhotoPublic } from '@/db/queries/public-photos'
import { answerWithRendition } from '../../../rendition'

type Context = { params: Promise<{ hash: string; variant: string }> }

/** Its address is made of its content, so it never changes. One that is missing may be published in a moment. */
const keeping = { found: 'public, max-age=31536000, immutable', missing: 'public, s-maxage=10' }

/** A rendition of a photo that readers are shown. */
export async function GET(request: Request, { params }: Context) {
  return answerWithRendition(request, await params, (hash) => isPhotoPublic(read(), hash), keeping)
}
