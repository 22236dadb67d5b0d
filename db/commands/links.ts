import { eq } from 'drizzle-orm'
import type { LinkFinding } from '@/lib/link-finding'
import type { Transaction } from '../open'
import { linkFindings } from '../schema'

// Findings are bookkeeping of a command: nobody decided anything and no text is another, so the record of changes has no
// row of them.

/** Keeps what was found at each address, in the place of what was found before. */
export async function recordLinkFindings(tx: Transaction, findings: LinkFinding[]) {
  for (const { href, ...found } of findings)
    await tx
      .insert(linkFindings)
      .values({ href, ...found })
      .onConflictDoUpdate({ target: linkFindings.href, set: found })
}

/** Drops what was found at addresses that are not asked any more: no text has them, or the settings leave them out. */
export async function forgetLinkFindings(tx: Transaction, kept: ReadonlySet<string>) {
  const rows = await tx.select({ href: linkFindings.href }).from(linkFindings)
  for (const { href } of rows)
    if (!kept.has(href)) await tx.delete(linkFindings).where(eq(linkFindings.href, href))
}
