import { inArray } from 'drizzle-orm'
import type { LinkFinding } from '@/lib/link-finding'
import type { Reader } from '../open'
import { linkFindings } from '../schema'

/** What `npm run links` last found at these addresses; those that it never asked are left out. */
export async function listLinkFindings(reader: Reader, hrefs: string[]): Promise<LinkFinding[]> {
  const rows = await reader.select().from(linkFindings).where(inArray(linkFindings.href, hrefs))
  return rows.map((row) => ({ ...row, fault: row.fault as LinkFinding['fault'] }))
}
