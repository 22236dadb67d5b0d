import { readFile } from 'node:fs/promises'
import { MarkdownManager } from '@tiptap/markdown'
import { parse } from 'yaml'
import { bodyExtensions } from '@/lib/body/extensions'
import { type BodyDocument, parseBody } from '@/lib/body/schema'

export type SeedText = {
  title: string
  slug: string
  lead: string
  publishedAt?: string
  /** Planned for then. */
  publishAt?: string
  changedAt?: string
  /** What readers are told about the change. */
  changeNote?: string
  withdrawnAt?: string
  body: BodyDocument
}

const manager = new MarkdownManager({ extensions: bodyExtensions })

/**
 * Reads a Markdown file with YAML front matter. A line `![](photo:key)` is a photo of the library, a line
 * `[video](address "title")` a video.
 * @param photoIds the id of each photo by its key
 */
export async function readMarkdown(file: string, photoIds: Map<string, string>): Promise<SeedText> {
  const [, frontMatter = '', markdown = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? []
  const content = markdown
    .split(/^(!\[\]\(photo:.+\)|\[video\]\(.+\))$/m)
    .flatMap((part) => toNodes(part.trim(), photoIds))
  const body = parseBody({ type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] })
  if (!body) throw new Error(`${file}: the text holds something that an article can't`)
  const facts = parse(frontMatter) as Omit<SeedText, 'body'>
  return { ...facts, ...momentsOf(facts), body }
}

/** Every moment as db/schema.ts wants it. */
function momentsOf({ publishedAt, publishAt, changedAt, withdrawnAt }: Omit<SeedText, 'body'>) {
  const given = Object.entries({ publishedAt, publishAt, changedAt, withdrawnAt }).filter(
    ([, moment]) => moment,
  )
  return Object.fromEntries(given.map(([name, moment]) => [name, new Date(moment!).toISOString()]))
}

function toNodes(part: string, photoIds: Map<string, string>): BodyDocument[] {
  const photo = /^!\[\]\(photo:(.+)\)$/.exec(part)
  if (photo) return [{ type: 'photo', attrs: { photoId: photoIds.get(photo[1]!) } }]
  const video = /^\[video\]\((\S+) "(.+)"\)$/.exec(part)
  if (video) return [{ type: 'video', attrs: { src: video[1], title: video[2] } }]
  return part ? (manager.parse(part).content ?? []) : []
}
