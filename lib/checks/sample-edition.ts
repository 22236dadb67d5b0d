import { getSchema } from '@tiptap/core'
import { bodyExtensions } from '../body/extensions'
import type { BodyDocument } from '../body/schema'
import type { EditionText } from '../publishable'
import { type CheckContext, checkEdition } from './check-edition'
import type { Finding } from './finding'

type Words = string | BodyDocument

/** An edition without faults, and the parts from which tests make others. */
const sample: EditionText = {
  title: 'Tytuł',
  lead: 'Lead.',
  slug: 'tytul',
  body: doc(paragraph('Treść.')),
}
const sampleContext: CheckContext = { locale: 'pl', photos: [], unpublishedLinks: [] }

export function findingsOf(change: Partial<EditionText>, context: Partial<CheckContext> = {}): Finding[] {
  return checkEdition({ ...sample, ...change }, { ...sampleContext, ...context })
}

/** What is found in an edition with this body, each as its code and the words that ProseMirror has at its place. */
export function foundIn(body: BodyDocument, context: Partial<CheckContext> = {}) {
  const document = getSchema(bodyExtensions).nodeFromJSON(body)
  return findingsOf({ body }, context).map(({ code, from = 0, to = 0 }) =>
    `${code} ${document.textBetween(from, to, '|', '\n')}`.replace(/[\s\p{Cf}]+$/u, ''),
  )
}

export function doc(...content: BodyDocument[]): BodyDocument {
  return { type: 'doc', content }
}

export function paragraph(...words: Words[]): BodyDocument {
  return { type: 'paragraph', content: words.map(toNode) }
}

export function heading(level: 2 | 3, ...words: Words[]): BodyDocument {
  return { type: 'heading', attrs: { level }, content: words.map(toNode) }
}

export function list(...children: BodyDocument[]): BodyDocument {
  return { type: 'bulletList', content: [{ type: 'listItem', content: children }] }
}

export function table(...cells: BodyDocument[]): BodyDocument {
  const row = cells.map((cell) => ({ type: 'tableCell', content: [cell] }))
  return { type: 'table', content: [{ type: 'tableRow', content: row }] }
}

export function bold(text: string): BodyDocument {
  return { type: 'text', text, marks: [{ type: 'bold' }] }
}

export function link(href: string, words: Words): BodyDocument {
  const node = toNode(words)
  return { ...node, marks: [...(node.marks ?? []), { type: 'link', attrs: { href } }] }
}

export const lineBreak: BodyDocument = { type: 'hardBreak' }
export const photo: BodyDocument = { type: 'photo', attrs: { photoId: 'p1' } }
export const video: BodyDocument = { type: 'video', attrs: { src: 'https://video.example/1', title: 'Film' } }

function toNode(words: Words): BodyDocument {
  return typeof words === 'string' ? { type: 'text', text: words } : words
}
