import type { Reader } from '../open'
import type { Edition, Revision } from './revisions'
import { isSlugTaken } from './stops'
import { listUnpublishedLinks } from './unpublished-links'

export const nothingChecked = { unpublishedLinks: [], takenSlug: null }

/** What only the server can see of a text: links to articles that readers don't have now, and an address that is taken. */
export async function checkOnServer(
  reader: Reader,
  edition: Edition,
  revision: Pick<Revision, 'body' | 'slug'>,
) {
  const { slug } = revision
  const isTaken = slug !== '' && (await isSlugTaken(reader, edition, slug))
  return {
    unpublishedLinks: await listUnpublishedLinks(reader, edition, revision, new Date().toISOString()),
    takenSlug: isTaken ? slug : null,
  }
}
