import { sql } from 'drizzle-orm'
import type { Locale } from '@/lib/locales'
import type { Reader } from '../open'

/** What a change was made to, under the words by which staff know it today. */
export type ChangeSubject = {
  kind: 'edition' | 'article' | 'photo' | 'topic' | 'banner' | 'gallery' | 'person'
  /** Its id; of an edition, the article's. */
  id: string
  /** Its title, description or name in each language that it has: an edition has one, a person none. */
  words: Partial<Record<Locale, string>>
  /** A person's name. */
  name?: string
}

/** What these ids stand for, by the id. What is no id, or of nothing that is there, is left out. */
export async function resolveSubjects(reader: Reader, subjects: string[]) {
  const found = new Map<string, ChangeSubject>()
  for (const { key, kind, id, locale, text } of await listRows(reader, subjects)) {
    const subject = found.get(key) ?? { kind, id, words: {} }
    if (locale) subject.words[locale] = text ?? ''
    else if (kind === 'person') subject.name = text ?? ''
    found.set(key, subject)
  }
  return found
}

type Row = {
  /** The id that the change names. */
  key: string
  kind: ChangeSubject['kind']
  id: string
  locale: Locale | null
  text: string | null
}

/** One row for each language of each subject, in one statement: a page of the record names things of every kind. */
async function listRows(reader: Reader, subjects: string[]) {
  const ids = sql`(select value from json_each(${JSON.stringify([...new Set(subjects)])}))`
  return reader.all<Row>(sql`
    select editions.id as "key", 'edition' as kind, article_id as id, locale, title as text
      from editions left join revisions on revisions.id = working_revision_id where editions.id in ${ids}
    union all select articles.id, 'article', articles.id, locale, title
      from articles left join editions on article_id = articles.id
      left join revisions on revisions.id = working_revision_id where articles.id in ${ids}
    union all select id, 'photo', id, locale, description
      from photos left join photo_texts on photo_id = id where id in ${ids}
    union all select id, 'topic', id, locale, name
      from topics left join topic_names on topic_id = id where id in ${ids}
    union all select id, 'banner', id, locale, title
      from banners left join banner_texts on banner_id = id where id in ${ids}
    union all select id, 'gallery', id, locale, title
      from galleries left join gallery_texts on gallery_id = id where id in ${ids}
    union all select id, 'person', id, null, name from users where id in ${ids}`)
}
