import { articleAddress } from '@/lib/article-address'
import type { BodyDocument } from '@/lib/body/schema'
import { env } from '@/lib/env'
import { type Locale, otherLocale } from '@/lib/locales'
import { newsPaths } from '@/lib/news-paths.js'
import type { Transaction } from '../open'
import { listLinkTargets } from '../queries/link-targets'
import { findTwinSlug } from '../queries/twins'
import type { Revision } from '../queries/revisions'
import type { By } from '../record'
import { saveEdition } from './save-edition'

/**
 * Starts a translation with the words of the original in their places: photos, structure and links are there already,
 * the words are to be written over. Links to articles that have the language lead to it.
 * @param original the revision that is translated; the translation remembers it
 */
export async function startTranslation(
  tx: Transaction,
  by: By,
  { articleId, locale, original }: { articleId: string; locale: Locale; original: Revision },
) {
  const { title, lead, id: sourceRevisionId } = original
  const body = await switchLinks(tx, original.body, locale)
  const text = { title, lead, slug: '', body }
  return saveEdition(tx, by, {
    ...{ articleId, locale, from: null, reason: 'translated', text, sourceRevisionId },
  })
}

async function switchLinks(tx: Transaction, node: BodyDocument, locale: Locale): Promise<BodyDocument> {
  const marks = node.marks && (await Promise.all(node.marks.map((mark) => switchLink(tx, mark, locale))))
  const content =
    node.content && (await Promise.all(node.content.map((child) => switchLinks(tx, child, locale))))
  return { ...node, ...(marks && { marks }), ...(content && { content }) }
}

type Mark = NonNullable<BodyDocument['marks']>[number]

async function switchLink(tx: Transaction, mark: Mark, locale: Locale): Promise<Mark> {
  if (mark.type !== 'link') return mark
  const address = articleAddress(String(mark.attrs?.href), { origin: env().SITE_URL, paths: newsPaths })
  if (address?.locale !== otherLocale(locale)) return mark
  const [target] = await listLinkTargets(tx, [address])
  const slug = target?.editionId && (await findTwinSlug(tx, target.editionId, locale))
  return slug ? { ...mark, attrs: { ...mark.attrs, href: `/${locale}${newsPaths[locale]}/${slug}` } } : mark
}
