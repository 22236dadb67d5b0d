'use client'

import { Button, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { MissingDescriptions } from './photo-library'
import { PhotoThumbnail } from './photo-thumbnail'
import { useProblemText } from './problem-text'
import { usePhotoSearch } from './use-photo-search'

/** The library, to search in and to choose one photo from. */
export function PhotoChoices({ onPick }: { onPick: (photo: LibraryPhoto) => void }) {
  const t = useTranslations('DeskPhotos')
  const locale = useLocale()
  const textOf = useProblemText()
  const [query, setQuery] = useState('')
  const { found, more } = usePhotoSearch(query)
  const list = useRef<HTMLUListElement>(null)

  /** The focus goes on to the first photo that was not there before. */
  async function showMore() {
    const shown = found?.photos.length ?? 0
    await more()
    list.current?.children[shown]?.querySelector('button')?.focus()
  }

  return (
    <>
      <TextInput
        label={t('query')}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        data-autofocus
      />
      <p role="status">{found && found.problems.length === 0 && t('count', { photos: found.total })}</p>
      <p role="alert">{found?.problems.map(textOf).join(' ')}</p>
      <ul className="photo-library" ref={list}>
        {found?.photos.map((photo) => (
          <li key={photo.id}>
            <button type="button" className="photo-choice" onClick={() => onPick(photo)}>
              <PhotoThumbnail photo={photo} />
              <span>{photo.texts[locale].description || creditLine(photo.credit, locale)}</span>
            </button>
            <MissingDescriptions photo={photo} />
          </li>
        ))}
      </ul>
      {found && found.photos.length < found.total && (
        <Button variant="default" onClick={() => void showMore()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
