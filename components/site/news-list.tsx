import type { NewsSummary } from '@/db/queries/news'
import { publicPath } from '@/i18n/public-path'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import { Picture } from './picture'

type Props = { news: NewsSummary[]; locale: Locale; headingLevel?: 2 | 3; areFirst?: boolean }

/** News as a list of cards; the whole card is the link of its title. */
export function NewsList({ news, locale, headingLevel = 2, areFirst = false }: Props) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <ul className="news-list">
      {news.map((article, index) => (
        <li key={article.id} className="news-card">
          <div className="news-card-picture">
            {article.photo && (
              <Picture
                photo={article.photo}
                sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 46vw, 92vw"
                isFirst={areFirst && index === 0}
                isDecorative
              />
            )}
          </div>
          <Heading className="news-card-title">
            <a href={publicPath(locale, '/news/[slug]', { slug: article.slug })}>{article.title}</a>
          </Heading>
          <time dateTime={article.publishedAt}>{formatDate(article.publishedAt, locale)}</time>
        </li>
      ))}
    </ul>
  )
}
