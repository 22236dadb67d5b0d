import { answerWithRendition, keptByNobody } from '../../../../rendition'
import { currentStaff } from '../../../session'

type Context = { params: Promise<{ hash: string; variant: string }> }

/** A rendition of any photo in the library, for staff. */
export async function GET(request: Request, { params }: Context) {
  if (!(await currentStaff())) return new Response(null, { status: 401 })
  return answerWithRendition(request, await params, () => true, keptByNobody)
}
