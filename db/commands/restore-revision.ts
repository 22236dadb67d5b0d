import { findRevision, type Edition, type Revision } from '../queries/revisions'
import type { Transaction } from '../open'
import type { By } from '../record'
import { arrangementOf } from './arrangement'
import { type Saved, saveEdition } from './save-edition'

type Choice = {
  edition: Edition
  earlier: Revision
  /** Whether its photos and topics come back too: they are the other language's as well. */
  isArranging: boolean
}

/** Takes up an earlier revision again, as a new one. Nothing after it is lost. */
export async function restoreRevision(
  tx: Transaction,
  by: By,
  { edition, earlier, isArranging }: Choice,
): Promise<Saved> {
  const working = (await findRevision(tx, edition.workingRevisionId))!
  const { title, lead, slug, body, sourceRevisionId } = earlier
  return saveEdition(tx, by, {
    ...{ articleId: edition.articleId, locale: edition.locale, reason: 'restored' },
    ...{ from: { revisionId: working.id, version: working.version }, text: { title, lead, slug, body } },
    ...{ arrangement: isArranging ? arrangementOf(earlier) : undefined },
    ...{ sourceRevisionId, restoredFromId: earlier.id },
  })
}
