import { getSchema, type JSONContent } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { isId } from '../id'
import { isSafeAddress } from './address'
import { bodyExtensions } from './extensions'

/** The text of an article: a ProseMirror document as JSON. Never HTML. */
export type BodyDocument = JSONContent

export const emptyBody: BodyDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

let schema: ReturnType<typeof getSchema> | undefined

/**
 * Checks a document against the one schema, and its addresses against `isSafeAddress`.
 * @returns the document as the schema writes it (unknown attributes dropped), or null where it does not fit
 */
export function parseBody(value: unknown): BodyDocument | null {
  schema ??= getSchema(bodyExtensions)
  try {
    const document = schema.nodeFromJSON(value)
    document.check()
    let safe = true
    document.descendants((node) => {
      safe &&= hasGoodAttributes(node) && node.marks.every(hasGoodAddress)
    })
    return safe && document.type.name === 'doc' ? (document.toJSON() as BodyDocument) : null
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

/** The schema knows which attributes there are, not what they may hold. */
function hasGoodAttributes({ type, attrs }: Node) {
  const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1000
  if (type.name === 'heading') return attrs.level === 2 || attrs.level === 3
  if (type.name === 'photo') return isId(attrs.photoId)
  if (type.name === 'video')
    return (
      typeof attrs.title === 'string' &&
      /^https?:/i.test(String(attrs.src)) &&
      isSafeAddress(attrs.src) &&
      URL.canParse(String(attrs.src))
    )
  if (type.name === 'orderedList') return isCount(attrs.start)
  if (type.name === 'tableCell' || type.name === 'tableHeader')
    return isCount(attrs.colspan) && isCount(attrs.rowspan)
  return true
}

function hasGoodAddress({ type, attrs }: Mark) {
  return type.name !== 'link' || isSafeAddress(attrs.href)
}

/** The ids of the library's photos that stand inside the text, in order. */
export function photosInBody(body: BodyDocument): string[] {
  if (body.type === 'photo') return [String(body.attrs?.photoId)]
  return (body.content ?? []).flatMap(photosInBody)
}

/** Whether the text says or shows anything at all. */
export function isEmptyBody(body: BodyDocument): boolean {
  if (body.text?.trim() || body.type === 'photo' || body.type === 'video') return false
  return (body.content ?? []).every(isEmptyBody)
}
