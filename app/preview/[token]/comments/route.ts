import { commentByLink } from '@/db/commands/preview-links'
import { write } from '@/db/open'
import { env } from '@/lib/env'
import { previewPath } from '@/lib/preview-link'
import type { Problem } from '@/lib/problem'
import { findShared } from '../../shared'
import { refusalPage } from './refusal-page'

type Context = { params: Promise<{ token: string }> }

/** Takes what a reviewer without an account says, and leads back to the preview. */
export async function POST(request: Request, { params }: Context) {
  const { token } = await params
  const form = await readForm(request)
  if (!form) return new Response(null, { status: 400, headers: keptByNobody })
  const said = { name: wordsOf(form, 'name').replace(/\s+/g, ' '), text: wordsOf(form, 'text') }
  const problems = comesFromThisSite(request) ? await comment(token, said) : wrongOrigin
  if (problems === null || problems.length > 0) {
    const locale = (await findShared(token))?.edition.locale
    return refusalPage({ problems, locale, path: previewPath(token), text: said.text })
  }
  return new Response(null, {
    status: 303,
    headers: { Location: `${previewPath(token)}?sent#comments`, ...keptByNobody },
  })
}

const keptByNobody = { 'Cache-Control': 'no-store' }
const wrongOrigin: Problem[] = [{ field: 'form', code: 'wrongOrigin' }]

function comment(token: string, said: { name: string; text: string }) {
  return write((tx) => commentByLink(tx, new Date().toISOString(), { token, ...said }))
}

/**
 * The preview keeps its address to itself (Referrer-Policy: no-referrer), and for such a page browsers send
 * `Origin: null` (Fetch, 'append a request Origin header'). What they say of the site is heard then.
 */
function comesFromThisSite({ headers }: Request) {
  return headers.get('origin') === env().SITE_URL || headers.get('sec-fetch-site') === 'same-origin'
}

const longestForm = 64 * 1024

async function readForm(request: Request) {
  if (Number(request.headers.get('content-length') ?? Infinity) > longestForm) return null
  return request.formData().catch(() => null)
}

/** A browser sends a line's end as two characters, and counts it as one for `maxlength`. */
function wordsOf(form: FormData, field: string) {
  const value = form.get(field)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}
