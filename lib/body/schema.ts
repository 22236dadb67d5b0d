import { getSchema, type JSONContent } from '@tiptap/core'
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
      const links = node.marks
        .filter((mark) => mark.type.name === 'link')
        .map((mark): unknown => mark.attrs.href)
      if (node.type.name === 'video') links.push(node.attrs.src)
      safe &&= links.every(isSafeAddress)
    })
    return safe && document.type.name === 'doc' ? (document.toJSON() as BodyDocument) : null
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
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
