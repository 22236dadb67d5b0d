import type { BodyDocument } from '../body/schema'
import { type BlockPair, compareBlocks } from './compare-blocks'
import { type Piece, wordChanges } from './compare-words'
import { fingerprintOf } from './fingerprint'

/** What of a revision is compared. */
export type ComparedRevision = {
  title: string
  lead: string
  slug: string
  body: BodyDocument
  leadPhotoId: string | null
  photoIds: string[]
  topicIds: string[]
}

export type Comparison = {
  /** Null where nothing but blanks changed. */
  fields: Record<'title' | 'lead' | 'slug', Piece[] | null>
  blocks: BlockPair[]
  /** Whether the same blocks are put together differently: one list made of two, an empty line more. */
  isRearranged: boolean
  photos: ComparedIds & { reordered: boolean; lead: { before: string | null; after: string | null } | null }
  topics: ComparedIds
  isSame: boolean
}

type ComparedIds = { added: string[]; removed: string[] }

/** What changed from one revision of an edition to a later one. */
export function compareRevisions(before: ComparedRevision, after: ComparedRevision): Comparison {
  const blocks = compareBlocks(before.body, after.body)
  const comparison = {
    fields: compareFields(before, after),
    blocks,
    isRearranged:
      blocks.every(({ change }) => change === 'same') &&
      fingerprintOf(before.body) !== fingerprintOf(after.body),
    photos: comparePhotos(before, after),
    topics: compareIds(before.topicIds, after.topicIds),
  }
  return { ...comparison, isSame: isSame(comparison) }
}

function compareFields(before: ComparedRevision, after: ComparedRevision) {
  return {
    title: wordChanges(before.title, after.title),
    lead: wordChanges(before.lead, after.lead),
    slug: wordChanges(before.slug, after.slug),
  }
}

function comparePhotos(before: ComparedRevision, after: ComparedRevision) {
  const kept = (ids: string[], others: string[]) => ids.filter((id) => others.includes(id)).join()
  const lead = { before: before.leadPhotoId, after: after.leadPhotoId }
  return {
    ...compareIds(before.photoIds, after.photoIds),
    reordered: kept(before.photoIds, after.photoIds) !== kept(after.photoIds, before.photoIds),
    lead: lead.before === lead.after ? null : lead,
  }
}

function compareIds(before: string[], after: string[]): ComparedIds {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  }
}

function isSame({ fields, blocks, isRearranged, photos, topics }: Omit<Comparison, 'isSame'>) {
  return (
    Object.values(fields).every((pieces) => pieces === null) &&
    blocks.every(({ change }) => change === 'same') &&
    !isRearranged &&
    !photos.reordered &&
    photos.lead === null &&
    [photos, topics].every(({ added, removed }) => added.length + removed.length === 0)
  )
}
