import type { Problem } from '@/lib/problem'
import { uploadLimit } from '@/lib/upload-limit'

const tooLarge: Problem = {
  field: 'file',
  code: 'fileTooLarge',
  values: { maximum: uploadLimit.megabytes },
}

/** The form of an upload, or what is wrong with it: counted as it arrives, whatever its header says of its length. */
export async function readForm(request: Request): Promise<FormData | Problem> {
  if (Number(request.headers.get('content-length')) > uploadLimit.bytes) return tooLarge
  let received = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.length
      if (received > uploadLimit.bytes) controller.error(new RangeError('too large'))
      else controller.enqueue(chunk)
    },
  })
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  try {
    return await new Response(request.body?.pipeThrough(counter), { headers }).formData()
  } catch (error) {
    if (received > uploadLimit.bytes) return tooLarge
    // No form, or half of one: the sender has gone.
    if (error instanceof TypeError || request.signal.aborted) return { field: 'file', code: 'fileMissing' }
    throw error
  }
}
