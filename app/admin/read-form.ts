/** In bytes, as for actions (next.config.js). */
const longestForm = 2 * 1024 * 1024

/** The form that a handler of the desk was sent; an empty one where it was sent none, or half of one, or too long a one. */
export async function readForm(request: Request) {
  const isTooLong = Number(request.headers.get('content-length')) > longestForm
  return isTooLong ? new FormData() : request.formData().catch(() => new FormData())
}
