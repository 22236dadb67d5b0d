import { type ConsentCategory, consentCategories, consentCookie, consentValue } from '@/lib/consent'
import { env } from '@/lib/env'
import { safeReturnTo } from '@/lib/return-to'

/** Takes the answer to the notice about cookies and leads back to the page where it was given. */
export async function POST(request: Request) {
  const form = comesFromElsewhere(request) ? null : await readForm(request)
  if (!form) return new Response(null, { status: 400 })
  const secure = env().SITE_URL.startsWith('https:') ? '; Secure' : ''
  const cookie = `${consentCookie.name}=${consentValue(chosen(form))}; Max-Age=${consentCookie.maxAgeSeconds}; Path=/; SameSite=Lax${secure}`
  const location = safeReturnTo(form.get('returnTo'), '/')
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
  })
}

/** Browsers say so themselves; another site must not answer in the reader's name. */
function comesFromElsewhere(request: Request) {
  return (request.headers.get('sec-fetch-site') ?? 'same-origin') !== 'same-origin'
}

async function readForm(request: Request) {
  if (Number(request.headers.get('content-length') ?? Infinity) > 4096) return null
  return request.formData().catch(() => null)
}

function chosen(form: FormData): ConsentCategory[] {
  const answer = form.get('answer')
  if (answer === 'all') return [...consentCategories]
  return answer === 'chosen'
    ? consentCategories.filter((category) => form.getAll('category').includes(category))
    : []
}
