import { plainText } from '../body/plain-text'
import type { BodyDocument } from '../body/schema'
import { isBlank } from '../checks/words'
import { fingerprintOf } from './fingerprint'

type BlockKind = 'paragraph' | 'heading2' | 'heading3' | 'listItem' | 'quote' | 'row' | 'photo' | 'video'

/** What is compared as one: a paragraph or heading with words, wherever it stands, a row of a table, a photo, a video. */
export type Block = {
  kind: BlockKind
  text: string
  photoId?: string
  node: BodyDocument
  /** Which of the body's top-level nodes it belongs to. */
  top: number
  /** What it is and where it stands: equal for blocks that differ in nothing, not even in a link or a list's kind. */
  fingerprint: string
}

/** The body as blocks, in reading order. A paragraph without words is none. */
export function blocksOf(body: BodyDocument): Block[] {
  return (body.content ?? []).flatMap((node, top) => collect(node, { top, kind: 'paragraph', path: '' }))
}

/** Where a node stands: what a paragraph is there, and in which lists and quotations. */
type Place = { top: number; kind: 'paragraph' | 'listItem' | 'quote'; path: string }

function collect(node: BodyDocument, place: Place): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = plainText(node)
    return isBlank(text) ? [] : [toBlock(node, place, { kind: kindOf(node, place), text })]
  }
  if (node.type === 'photo')
    return [toBlock(node, place, { kind: 'photo', text: '', photoId: String(node.attrs?.photoId) })]
  if (node.type === 'video')
    return [toBlock(node, place, { kind: 'video', text: String(node.attrs?.title ?? '') })]
  if (node.type === 'tableRow')
    return [toBlock(node, place, { kind: 'row', text: (node.content ?? []).map(plainText).join(' | ') })]
  return (node.content ?? []).flatMap((child, index) => collect(child, placeInside(node, index, place)))
}

function toBlock(
  node: BodyDocument,
  { top, path }: Place,
  block: Pick<Block, 'kind' | 'text' | 'photoId'>,
): Block {
  return { ...block, node, top, fingerprint: path + fingerprintOf(node) }
}

function kindOf({ type, attrs }: BodyDocument, { kind }: Place): BlockKind {
  if (type !== 'heading') return kind
  return attrs?.level === 3 ? 'heading3' : 'heading2'
}

function placeInside({ type, attrs }: BodyDocument, index: number, { top, kind, path }: Place): Place {
  // The second paragraph of an entry of a list is no entry of its own.
  const continued = type === 'listItem' && index > 0 ? '…' : ''
  return {
    top,
    kind: type === 'listItem' ? 'listItem' : type === 'blockquote' ? 'quote' : kind,
    path: `${path}${fingerprintOf({ type, attrs })}${continued}`,
  }
}
