'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { PhotoLine } from './photo-line'

type Props = {
  photos: LibraryPhoto[]
  linkId: (photoId: string) => string
  onMove: (from: number, to: number) => void
  onRemove: (index: number) => void
}

/** Photos in their order, which changes by buttons or by dragging. */
export function PhotoOrder({ photos, linkId, onMove, onRemove }: Props) {
  const t = useTranslations('DeskPhotos')
  const [dragged, setDragged] = useState<number | null>(null)
  return (
    <ol className="photo-lines">
      {photos.map((photo, index) => (
        <PhotoLine
          key={photo.id}
          linkId={linkId(photo.id)}
          photo={photo}
          name={t('number', { number: index + 1 })}
          move={{
            up: index > 0 ? () => onMove(index, index - 1) : null,
            down: index < photos.length - 1 ? () => onMove(index, index + 1) : null,
          }}
          onRemove={() => onRemove(index)}
          draggable
          onDragStart={() => setDragged(index)}
          onDragEnd={() => setDragged(null)}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            if (dragged !== null && dragged !== index) onMove(dragged, index)
          }}
        />
      ))}
    </ol>
  )
}
