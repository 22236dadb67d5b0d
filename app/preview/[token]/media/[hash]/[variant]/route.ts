import { read } from '@/db/open'
import { isPhotoIn } from '@/db/queries/public-photos'
import { answerWithRendition, keptByNobody } from '../../../../../rendition'
import { findShared, listSharedDrafts } from '../../../../shared'

type Context = { params: Promise<{ token: string; hash: string; variant: string }> }

/** A rendition of a photo of what the link shows: the text that was shared, and the drafts that it leads to. */
export async function GET(request: Request, { params }: Context) {
  const { token, ...wanted } = await params
  return answerWithRendition(request, wanted, (hash) => isShared(token, hash), keptByNobody)
}

async function isShared(token: string, hash: string) {
  const shared = await findShared(token)
  if (!shared) return false
  if (await isPhotoIn(read(), [shared.edition.id], hash)) return true
  const drafts = await listSharedDrafts(shared)
  return isPhotoIn(
    read(),
    drafts.map((draft) => draft.editionId),
    hash,
  )
}
