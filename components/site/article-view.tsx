import { getTranslations } from 'next-intl/server'
import type { NewsArticle } from '@/db/queries/news'
import { publicPath } from '@/i18n/public-path'
import type { Locale } from '@/lib/locales'
import { ArticleRecord } from './article-record'
import { Body } from './body'
import { Day } from './day'
import { PhotoFigure } from './photo-figure'
import { PhotoGrid } from './photo-grid'

type Props = { article: NewsArticle; locale: Locale; videoHost: string | undefined }

/** An article as readers see it; the desk's preview is this too. */
export async function ArticleView({ article, locale, videoHost }: Props) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  const { leadPhoto, photos, previous, next } = article
  return (
    <article className="article">
      <p className="back">
        <a href={publicPath(locale, '/news')}>{t('back')}</a>
      </p>
      {article.withdrawnAt && (
        <p className="withdrawn" role="note">
          {t.rich('withdrawn', { date: () => <Day moment={article.withdrawnAt!} locale={locale} /> })}{' '}
          {article.withdrawnNote}
        </p>
      )}
      {article.originalChangedAt && !article.withdrawnAt && (
        <p className="outdated" role="note">
          {t.rich('originalChanged', {
            date: () => <Day moment={article.originalChangedAt!} locale={locale} />,
          })}
        </p>
      )}
      <h1>{article.title}</h1>
      <p className="dates">
        {article.publishedAt && <Day moment={article.publishedAt} locale={locale} />}
        {article.changedAt && (
          <span className="changed">
            {t.rich('changed', { date: () => <Day moment={article.changedAt!} locale={locale} /> })}
          </span>
        )}
      </p>
      <p className="lead">{article.lead}</p>
      {leadPhoto && (
        <PhotoFigure
          className="lead-photo"
          photo={leadPhoto}
          locale={locale}
          sizes="(min-width: 64rem) 60rem, 100vw"
          isFirst
        />
      )}
      <Body body={article.body} photos={article.bodyPhotos} locale={locale} videoHost={videoHost} />
      {photos.length > 0 && (
        <section className="article-photos" aria-labelledby="photos">
          <h2 id="photos">{t('photos', { photos: photos.length })}</h2>
          <PhotoGrid photos={photos} locale={locale} />
        </section>
      )}
      <ArticleRecord article={article} locale={locale} />
      {(previous || next) && (
        <nav className="neighbours" aria-label={t('neighbours')}>
          {previous && (
            <Neighbour
              locale={locale}
              slug={previous.slug}
              label={t('previous')}
              title={previous.title}
              rel="prev"
            />
          )}
          {next && (
            <Neighbour locale={locale} slug={next.slug} label={t('next')} title={next.title} rel="next" />
          )}
        </nav>
      )}
    </article>
  )
}

type NeighbourProps = { locale: Locale; slug: string; label: string; title: string; rel: 'prev' | 'next' }

function Neighbour({ locale, slug, label, title, rel }: NeighbourProps) {
  return (
    <a href={publicPath(locale, '/news/[slug]', { slug })} rel={rel} className={`neighbour neighbour-${rel}`}>
      <span className="neighbour-label">{label}</span> <span className="neighbour-title">{title}</span>
    </a>
  )
}
