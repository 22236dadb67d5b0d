'use client'

import { Button } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { MissingDescriptions } from './photo-library'
import { PhotoThumbnail } from './photo-thumbnail'

type Props = {
  linkId: string
  photo: LibraryPhoto
  /** What the buttons call it: 'photo 2'. */
  name: string
  /** Moves it; null where it stands at that end already. Without it, it has no place among others. */
  move?: { up: (() => void) | null; down: (() => void) | null }
  onRemove: () => void
} & Pick<ComponentProps<'li'>, 'draggable' | 'onDragStart' | 'onDragOver' | 'onDrop' | 'onDragEnd'>

/** A chosen photo, with what can be done to its place. */
export function PhotoLine({ linkId, photo, name, move, onRemove, ...dragging }: Props) {
  const t = useTranslations('DeskPhotos')
  const { description } = photo.texts[useLocale()]
  return (
    <li className="photo-line" {...dragging}>
      <PhotoThumbnail photo={photo} />
      <div>
        <a id={linkId} href={`/admin/photos/${photo.id}`} target="_blank" rel="noreferrer">
          {description || t(photo.isDecorative ? 'decorativePhoto' : 'describe', { name })}
        </a>
        <MissingDescriptions photo={photo} />
      </div>
      <div className="photo-line-buttons">
        {move && <LineButton label={t('up', { name })} text="↑" onClick={move.up} />}
        {move && <LineButton label={t('down', { name })} text="↓" onClick={move.down} />}
        <LineButton label={t('remove', { name })} text="×" onClick={onRemove} />
      </div>
    </li>
  )
}

/** A button that can do nothing now stays where it is and keeps the focus: it comes and goes as photos move. */
function LineButton({ label, text, onClick }: { label: string; text: string; onClick: (() => void) | null }) {
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={label}
      title={label}
      aria-disabled={!onClick}
      data-disabled={!onClick || undefined}
      onClick={() => onClick?.()}
    >
      {text}
    </Button>
  )
}
