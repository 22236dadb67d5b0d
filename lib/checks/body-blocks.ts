import type { BodyDocument } from '../body/schema'

/**
 * A paragraph or heading of the body. A line break counts as one character, as it does in ProseMirror: the character
 * `text[n]` stands at the position `from + n`. A cell is a paragraph inside a table.
 */
export type Block = {
  kind: 'heading' | 'paragraph' | 'cell'
  /** Of a heading: 2 or 3. The title of the page is 1. */
  level?: number
  text: string
  from: number
  links: Link[]
}

/** Words that lead to one address, whatever else they are (bold, italic). Start and end are indices in the block's text. */
export type Link = { address: string; start: number; end: number }

/** The blocks of the body in reading order, those in lists, quotations and tables too. */
export function blocksOf(body: BodyDocument): Block[] {
  const blocks: Block[] = []
  // ProseMirror counts from the inside of the document: its own beginning would be at -1.
  collect(body, -1, false, blocks)
  return blocks
}

/** @returns the position after the node */
function collect(node: BodyDocument, position: number, isInTable: boolean, blocks: Block[]): number {
  if (isInline(node)) return position + charactersOf(node).length
  // Photos and videos hold nothing and have no end of their own.
  if (node.type === 'photo' || node.type === 'video') return position + 1
  if (node.type === 'heading' || node.type === 'paragraph')
    blocks.push(toBlock(node, position + 1, isInTable))
  const children = node.content ?? []
  const inTable = isInTable || node.type === 'table'
  return children.reduce((next, child) => collect(child, next, inTable, blocks), position + 1) + 1
}

function toBlock({ type, attrs, content = [] }: BodyDocument, from: number, isInTable: boolean): Block {
  const words = { text: content.map(charactersOf).join(''), from, links: linksOf(content) }
  if (type === 'heading') return { kind: 'heading', level: Number(attrs?.level), ...words }
  return { kind: isInTable ? 'cell' : 'paragraph', ...words }
}

function linksOf(nodes: BodyDocument[]): Link[] {
  const links: Link[] = []
  let start = 0
  for (const node of nodes) {
    const end = start + charactersOf(node).length
    const address = addressOf(node)
    const last = links.at(-1)
    if (address !== null && last?.address === address && last.end === start) last.end = end
    else if (address !== null) links.push({ address, start, end })
    start = end
  }
  return links
}

function addressOf({ marks = [] }: BodyDocument) {
  const link = marks.find(({ type }) => type === 'link')
  return link ? String(link.attrs?.href) : null
}

function isInline({ type }: BodyDocument) {
  return type === 'text' || type === 'hardBreak'
}

function charactersOf({ type, text = '' }: BodyDocument) {
  return type === 'hardBreak' ? '\n' : text
}
