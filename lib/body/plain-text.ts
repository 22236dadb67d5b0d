import type { BodyDocument } from './schema'

/** The words of a text, a blank line between its blocks. */
export function plainText(body: BodyDocument): string {
  if (body.text !== undefined) return body.text
  if (body.type === 'hardBreak') return '\n'
  const isBlockOfText = body.type === 'paragraph' || body.type === 'heading'
  return (body.content ?? []).map(plainText).join(isBlockOfText ? '' : '\n\n')
}
