import { getTranslations } from 'next-intl/server'
import type { GallerySummary } from '@/db/queries/galleries'
import { publicPath } from '@/i18n/public-path'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import { Picture } from './picture'

type Props = { galleries: GallerySummary[]; locale: Locale; headingLevel?: 2 | 3 }

export async function GalleryList({ galleries, locale, headingLevel = 2 }: Props) {
  const t = await getTranslations({ locale, namespace: 'Photos' })
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <ul className="gallery-list">
      {galleries.map(({ id, slug, title, publishedAt, cover, photoCount }) => (
        <li key={id} className="gallery-card">
          <div className="gallery-card-picture">
            {cover && (
              <Picture
                photo={cover}
                sizes="(min-width: 64rem) 30rem, (min-width: 40rem) 46vw, 92vw"
                isDecorative
              />
            )}
          </div>
          <Heading className="gallery-card-title">
            <a href={publicPath(locale, '/galleries/[slug]', { slug })}>{title}</a>
          </Heading>
          <p className="gallery-card-facts">
            <time dateTime={publishedAt}>{formatDate(publishedAt, locale)}</time> ·{' '}
            {t('count', { photos: photoCount })}
          </p>
        </li>
      ))}
    </ul>
  )
}
