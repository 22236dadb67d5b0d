'use client'

import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { type Locale, locales } from '@/lib/locales'
import { usePhotoActions } from './photo-actions'
import { PhotoThumbnail } from './photo-thumbnail'
import { PhotoWordsForm } from './photo-words-form'

type Props = { photo: LibraryPhoto; name: string; locale: Locale }

/** A photo that has just arrived, to be described at once. */
export function UploadedPhoto({ photo, name, locale }: Props) {
  const t = useTranslations('DeskPhotos')
  const { describePhoto } = usePhotoActions()
  return (
    <li>
      <PhotoThumbnail photo={photo} />
      <p role="status">
        {t('uploaded', { name })} {creditLine(photo.credit, locale)}
      </p>
      {locales.map((language) => (
        <PhotoWordsForm
          key={language}
          action={describePhoto}
          photoId={photo.id}
          locale={language}
          words={photo.texts[language]}
          readOnly={false}
        />
      ))}
    </li>
  )
}
