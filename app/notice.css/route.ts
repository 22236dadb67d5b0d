import { cookies } from 'next/headers'
import { consentCookie, parseConsent } from '@/lib/consent'

/**
 * Hides the notice about cookies from readers who have answered it, without scripts and without a page of their own.
 * A proxy keeps one copy for everybody who has not (Vary); a browser asks each time, as the answer may just have been given.
 */
export async function GET() {
  const answered = parseConsent((await cookies()).get(consentCookie.name)?.value) !== null
  return new Response(answered ? '.notice{display:none}' : '', {
    headers: {
      'Content-Type': 'text/css',
      'Cache-Control': 'public, max-age=0, s-maxage=10',
      Vary: 'Cookie',
    },
  })
}
