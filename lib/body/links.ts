import type { BodyDocument } from './schema'

/** Where a text leads: the addresses of its links and of the pages of its videos, in order, each once. */
export function linksInBody(body: BodyDocument): string[] {
  return [...new Set(everyAddress(body))]
}

function everyAddress({ type, attrs, marks = [], content = [] }: BodyDocument): string[] {
  const ofVideo = type === 'video' ? [String(attrs?.src)] : []
  const ofWords = marks.flatMap((mark) => (mark.type === 'link' ? [String(mark.attrs?.href)] : []))
  return [...ofVideo, ...ofWords, ...content.flatMap(everyAddress)]
}
