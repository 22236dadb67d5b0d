import { sql } from 'drizzle-orm'
import { locales } from '@/lib/locales'
import type { Reader } from '../open'

/** How many texts the desk's search does not know: an earlier version of this program wrote them. */
export async function countUnsearchable(reader: Reader) {
  const inBoth = sql`(select value as locale from json_each(${JSON.stringify(locales)}))`
  const row = reader.get<{ missing: number }>(sql`
    select count(*) as missing from (
      select 'article' as kind, article_id as id, locale from editions where working_revision_id is not null
      union all select 'photo', id, locale from photos, ${inBoth}
      union all select 'gallery', gallery_id, locale from gallery_texts
      union all select 'topic', topic_id, locale from topic_names
    ) as written
    where not exists (select 1 from search_entries as entry
      where entry.kind = written.kind and entry.subject_id = written.id and entry.locale = written.locale)`)
  return row.missing
}
