import { and, eq, lt } from 'drizzle-orm'
import type { Transaction } from '../open'
import type { By } from '../record'
import { openForms } from '../schema'
import { before } from './sessions'

/** An open form says that it is there every ten seconds; one that has not for so many milliseconds is closed. */
export const longestSilence = 30_000

/** Notes that a form is open: nobody's doing, so the record of changes has no row of it. */
export async function noteOpenForm(
  tx: Transaction,
  by: By & { userId: string },
  formId: string,
  editionId: string,
) {
  const seen = { editionId, userId: by.userId, seenAt: by.at }
  await tx
    .insert(openForms)
    .values({ formId, ...seen })
    .onConflictDoUpdate({ target: openForms.formId, set: seen })
  await tx.delete(openForms).where(lt(openForms.seenAt, before(by.at, longestSilence)))
}

/** Notes that a form of theirs was closed. */
export async function forgetOpenForm(tx: Transaction, { userId }: By & { userId: string }, formId: string) {
  await tx.delete(openForms).where(and(eq(openForms.formId, formId), eq(openForms.userId, userId)))
}
