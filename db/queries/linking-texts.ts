import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { linksInBody } from '@/lib/body/links'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'
import { articles, editions, revisions } from '../schema'

/** An edition in which a link stands: in the text that staff work on, or in the one that readers see. */
export type LinkingText = { articleId: string; locale: Locale; title: string }

/**
 * Every link in the editions that are not in the trash, with where it stands.
 * @param most how many editions are read at a time: the words of a whole ministry need not fit into memory
 */
export async function listLinkingTexts(reader: Reader, most = 200): Promise<Map<string, LinkingText[]>> {
  const texts = new Map<string, LinkingText[]>()
  let page = await listPage(reader, most, '')
  while (page.length > 0) {
    for (const { bodies, text } of page.map(toText))
      for (const href of new Set(bodies.flatMap(linksInBody))) add(texts, href, text)
    page = await listPage(reader, most, page.at(-1)!.id)
  }
  return texts
}

function add(texts: Map<string, LinkingText[]>, href: string, text: LinkingText) {
  const others = texts.get(href)
  if (others) others.push(text)
  else texts.set(href, [text])
}

const working = alias(revisions, 'working')
const shown = alias(revisions, 'shown')

function listPage(reader: Reader, most: number, after: string) {
  return reader
    .select({
      ...{ id: editions.id, articleId: editions.articleId, locale: editions.locale },
      ...{ title: working.title, workingBody: working.body, shownBody: shown.body },
    })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .leftJoin(working, eq(working.id, editions.workingRevisionId))
    .leftJoin(shown, eq(shown.id, editions.publicRevisionId))
    .where(and(isNull(articles.deletedAt), gt(editions.id, after)))
    .orderBy(asc(editions.id))
    .limit(most)
}

type Row = Awaited<ReturnType<typeof listPage>>[number]

function toText({ articleId, locale, title, workingBody, shownBody }: Row) {
  const bodies = [workingBody, shownBody].filter((body) => body !== null)
  return { bodies, text: { articleId, locale, title: title ?? '' } }
}
