'use client'

import { Button } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import { MissingDescriptions } from './photo-library'
import { PhotoThumbnail } from './photo-thumbnail'

type Props = {
  id: string
  photo: LibraryPhoto
  /** What the buttons call it: 'photo 2'. */
  name: string
  onUp?: () => void
  onDown?: () => void
  onRemove: () => void
}

/** A chosen photo, with what can be done to its place. */
export function PhotoLine({ id, photo, name, onUp, onDown, onRemove }: Props) {
  const t = useTranslations('DeskPhotos')
  const { description } = photo.texts[useLocale()]
  return (
    <li className="photo-line">
      <PhotoThumbnail photo={photo} />
      <div>
        <a id={id} href={`/admin/photos/${photo.id}`} target="_blank" rel="noreferrer">
          {description || t('describe', { name })}
        </a>
        <MissingDescriptions photo={photo} />
      </div>
      <div className="photo-line-buttons">
        {onUp && <LineButton label={t('up', { name })} text="↑" onClick={onUp} />}
        {onDown && <LineButton label={t('down', { name })} text="↓" onClick={onDown} />}
        <LineButton label={t('remove', { name })} text="×" onClick={onRemove} />
      </div>
    </li>
  )
}

function LineButton({ label, text, onClick }: { label: string; text: string; onClick: () => void }) {
  return (
    <Button variant="default" size="compact-md" aria-label={label} title={label} onClick={onClick}>
      {text}
    </Button>
  )
}
