import { browserLocale } from '@/lib/browser-locale'

/** Sends the reader to the first of our languages that their browser asks for. */
export function GET(request: Request) {
  const Location = `/${browserLocale(request.headers.get('accept-language'))}`
  return new Response(null, {
    status: 307,
    headers: { Location, Vary: 'Accept-Language', 'Cache-Control': 'no-cache' },
  })
}
