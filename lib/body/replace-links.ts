import type { BodyDocument } from './schema'

/** The same text, whose links at these addresses lead to other ones. */
export function replaceLinks(body: BodyDocument, addresses: ReadonlyMap<string, string>): BodyDocument {
  const { marks, content } = body
  return {
    ...body,
    ...(marks && { marks: marks.map((mark) => replaceLink(mark, addresses)) }),
    ...(content && { content: content.map((part) => replaceLinks(part, addresses)) }),
  }
}

type Mark = NonNullable<BodyDocument['marks']>[number]

function replaceLink(mark: Mark, addresses: ReadonlyMap<string, string>): Mark {
  const href = mark.type === 'link' ? addresses.get(String(mark.attrs?.href)) : undefined
  return href ? { ...mark, attrs: { ...mark.attrs, href } } : mark
}
