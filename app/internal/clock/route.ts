import { revalidateTag } from 'next/cache'
import { publishDue } from '@/db/commands/publish-due'
import { read, write } from '@/db/open'
import { bannerTurns } from '@/db/queries/banners'
import { listDuePlans } from '@/db/queries/plans'
import { locales } from '@/lib/locales'
import { bannerTags, newsTags } from '../../refresh'

/**
 * What time itself does: publishes what is due, and begins and ends banners. The server asks once a second
 * (server/clock.js), since Next renders pages anew only on behalf of a request. Nobody else knows the secret.
 */
export async function POST(request: Request) {
  const { komunikatClockSecret: secret } = globalThis as { komunikatClockSecret?: string }
  if (!secret || request.headers.get('x-clock-secret') !== secret) return new Response(null, { status: 404 })
  const now = new Date().toISOString()
  const since = request.headers.get('x-clock-since') ?? now
  const turned = (await bannerTurns(read(), since, now)) ? bannerTags(locales) : []
  const isDue = (await listDuePlans(read(), now)).length > 0
  const { due, places } = isDue ? await write((tx) => publishDue(tx, now)) : { due: [], places: [] }
  for (const tag of [...turned, ...newsTags(places)]) revalidateTag(tag, { expire: 0 })
  return Response.json({ now, due })
}
