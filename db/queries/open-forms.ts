import { and, eq, gt, ne } from 'drizzle-orm'
import { longestSilence } from '../commands/open-forms'
import { before } from '../commands/sessions'
import type { Reader } from '../open'
import { openForms, users } from '../schema'

/** Who else has an edition open just now, by name; the same person in another tab counts too. */
export async function listOthers(reader: Reader, editionId: string, formId: string, now: string) {
  return reader
    .selectDistinct({ id: users.id, name: users.name })
    .from(openForms)
    .innerJoin(users, eq(users.id, openForms.userId))
    .where(
      and(
        eq(openForms.editionId, editionId),
        ne(openForms.formId, formId),
        gt(openForms.seenAt, before(now, longestSilence)),
      ),
    )
}
