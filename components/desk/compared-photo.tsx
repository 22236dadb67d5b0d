'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Locale } from '@/lib/locales'
import { PhotoThumbnail } from './photo-thumbnail'

type Props = { photoId: string; photos: LibraryPhoto[]; locale: Locale }

/** A photo of a compared text, small, with its description. One that nobody has looked up shows itself by its id. */
export function ComparedPhoto({ photoId, photos, locale }: Props) {
  const t = useTranslations('Compare')
  const photo = photos.find(({ id }) => id === photoId)
  const description = photo?.texts[locale].description
  return (
    <div className="compared-photo">
      {photo ? (
        <PhotoThumbnail photo={photo} />
      ) : (
        <img className="photo-thumbnail" src={`/admin/photos/${photoId}/picture`} alt="" loading="lazy" />
      )}
      {description ? <span lang={locale}>{description}</span> : <span>{t('undescribed')}</span>}
    </div>
  )
}
