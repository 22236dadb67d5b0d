import { defaultLocale, isLocale } from '@/lib/locales'

/** Sends the reader to the first of our languages that their browser asks for (RFC 9110, 12.5.4). */
export function GET(request: Request) {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [range = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/)
      return { language: range.slice(0, 2).toLowerCase(), quality: Number(quality.replace('q=', '')) }
    })
    .sort((one, other) => other.quality - one.quality)
    .find(({ language, quality }) => isLocale(language) && quality > 0)
  const headers = { Location: `/${wanted?.language ?? defaultLocale}`, Vary: 'Accept-Language' }
  return new Response(null, { status: 307, headers: { ...headers, 'Cache-Control': 'no-cache' } })
}
