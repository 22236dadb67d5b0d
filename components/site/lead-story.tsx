import type { NewsSummary } from '@/db/queries/news'
import { publicPath } from '@/i18n/public-path'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import { Picture } from './picture'

/** The newest article, large, at the top of the front page. */
export function LeadStory({ article, locale }: { article: NewsSummary; locale: Locale }) {
  return (
    <article className={article.photo ? 'lead-story' : 'lead-story lead-story-plain'}>
      {article.photo && (
        <div className="lead-story-picture">
          <Picture photo={article.photo} sizes="(min-width: 64rem) 44rem, 100vw" isFirst isDecorative />
        </div>
      )}
      <div className="lead-story-words">
        <time dateTime={article.publishedAt}>{formatDate(article.publishedAt, locale)}</time>
        <h2>
          <a href={publicPath(locale, '/news/[slug]', { slug: article.slug })}>{article.title}</a>
        </h2>
        <p>{article.lead}</p>
      </div>
    </article>
  )
}
