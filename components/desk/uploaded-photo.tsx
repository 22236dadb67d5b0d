'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { type Locale, locales } from '@/lib/locales'
import { usePhotoActions } from './photo-actions'
import { PhotoThumbnail } from './photo-thumbnail'
import { type PhotoWords, PhotoWordsForm } from './photo-words-form'

type Props = {
  photo: LibraryPhoto
  /** That it has arrived. */
  message: string
  locale: Locale
  onPick?: (photo: LibraryPhoto) => void
}

/** A photo that has just arrived, to be described at once. */
export function UploadedPhoto({ photo: arrived, message, locale, onPick }: Props) {
  const { describePhoto } = usePhotoActions()
  const [photo, setPhoto] = useState(arrived)
  const [typed, setTyped] = useState(arrived.texts)
  const isSaved = locales.every((language) => typed[language] === photo.texts[language])
  return (
    <li>
      <PhotoThumbnail photo={photo} />
      <p role="status">
        {message} {creditLine(photo.credit, locale)}
      </p>
      {locales.map((language) => (
        <PhotoWordsForm
          key={language}
          action={describePhoto}
          photoId={photo.id}
          locale={language}
          words={arrived.texts[language]}
          onTyped={(words) => setTyped((before) => ({ ...before, [language]: words }))}
          onSaved={(words) => setPhoto((before) => withWords(before, language, words))}
        />
      ))}
      {onPick && <UseButton isSaved={isSaved} onUse={() => onPick(photo)} />}
    </li>
  )
}

function withWords(photo: LibraryPhoto, locale: Locale, words: PhotoWords): LibraryPhoto {
  return { ...photo, texts: { ...photo.texts, [locale]: words } }
}

/** Closes the picker, which would lose words that were typed and not saved. */
function UseButton({ isSaved, onUse }: { isSaved: boolean; onUse: () => void }) {
  const t = useTranslations('DeskPhotos')
  const [wasRefused, setWasRefused] = useState(false)
  return (
    <>
      <Button onClick={() => (isSaved ? onUse() : setWasRefused(true))}>{t('use')}</Button>
      <p role="alert">{wasRefused && !isSaved && t('saveFirst')}</p>
    </>
  )
}
