import type { Locale } from '@/lib/locales'
import type { SearchKind } from '@/lib/search-words'

const pages = { photo: 'photos', gallery: 'galleries', topic: 'topics' }

/** Where the desk shows something. @param locale the edition that is opened, where it is an article */
export function addressOfSubject(kind: SearchKind, id: string, locale: Locale) {
  return kind === 'article' ? `/admin/articles/${id}/${locale}` : `/admin/${pages[kind]}/${id}`
}
