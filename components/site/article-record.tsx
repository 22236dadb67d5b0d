import { getTranslations } from 'next-intl/server'
import type { NewsArticle } from '@/db/queries/news'
import type { Locale } from '@/lib/locales'
import { Day } from './day'

type Props = { article: NewsArticle; locale: Locale }

/** What readers are told of an article's record: when it appeared, what was changed since, and who answers for it. */
export async function ArticleRecord({ article, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  const { publishedAt, history, responsibleUnit } = article
  if (!publishedAt || (history.length === 0 && !responsibleUnit)) return null
  return (
    <section className="article-record" aria-labelledby="record">
      <h2 id="record">{t('record')}</h2>
      <p>{t.rich('firstPublished', { date: () => <Day moment={publishedAt} locale={locale} /> })}</p>
      {history.length > 0 && (
        <ol reversed>
          {history.map(({ at, note, byName }) => (
            <li key={at}>
              <Day moment={at} locale={locale} />: {note}
              {byName && ` (${byName})`}
            </li>
          ))}
        </ol>
      )}
      {responsibleUnit && <p>{t('responsible', { unit: responsibleUnit })}</p>}
    </section>
  )
}
