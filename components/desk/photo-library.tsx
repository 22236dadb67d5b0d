'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { LibraryPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import type { Locale } from '@/lib/locales'
import { PhotoThumbnail } from './photo-thumbnail'

/** The photos of the library; each leads to its page. */
export function PhotoLibrary({ photos, locale }: { photos: LibraryPhoto[]; locale: Locale }) {
  const t = useTranslations('DeskPhotos')
  return (
    <ul className="photo-library">
      {photos.map((photo) => (
        <li key={photo.id}>
          <Link href={`/admin/photos/${photo.id}`}>
            <PhotoThumbnail photo={photo} />
            <span>
              {photo.texts[locale].description || t(photo.isDecorative ? 'decorative' : 'undescribed')}
            </span>
          </Link>
          <p className="desk-soft">{creditLine(photo.credit, locale)}</p>
          <MissingDescriptions photo={photo} />
        </li>
      ))}
    </ul>
  )
}

/** The languages in which a photo can't be published yet; a decorative one can in all. */
export function MissingDescriptions({ photo }: { photo: LibraryPhoto }) {
  const t = useTranslations('DeskPhotos')
  const missing = Object.entries(photo.texts).filter(([, text]) => !text.description)
  if (photo.isDecorative || missing.length === 0) return null
  return (
    <p className="photo-missing">
      {t('missing', { languages: missing.map(([locale]) => locale.toUpperCase()).join(', ') })}
    </p>
  )
}
