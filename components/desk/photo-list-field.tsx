'use client'

import { Button, Group } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { PhotoLine } from './photo-line'
import { PhotoPicker } from './photo-picker'

export type PhotoChoice = { photos: LibraryPhoto[]; leadPhotoId: string | null; photoIds: string[] }

type Props = PhotoChoice & { fieldId: (field: string) => string; onChange: (next: PhotoChoice) => void }

/** The photos of an article: the one at the top, and the gallery below the text, in order. */
export function PhotoListField({ photos, leadPhotoId, photoIds, fieldId, onChange }: Props) {
  const t = useTranslations('DeskPhotos')
  const locale = useLocale()
  const [picking, setPicking] = useState<'lead' | 'gallery' | null>(null)
  const [said, setSaid] = useState('')
  const photoOf = (id: string) => photos.find((photo) => photo.id === id)
  const choice = { photos, leadPhotoId, photoIds }

  function pick(photo: LibraryPhoto) {
    const known = { ...choice, photos: photoOf(photo.id) ? photos : [...photos, photo] }
    if (picking === 'lead') onChange({ ...known, leadPhotoId: photo.id })
    else onChange({ ...known, photoIds: [...photoIds.filter((id) => id !== photo.id), photo.id] })
    setPicking(null)
  }

  function move(index: number, by: -1 | 1) {
    const next = [...photoIds]
    next.splice(index + by, 0, ...next.splice(index, 1))
    onChange({ ...choice, photoIds: next })
    setSaid(t('moved', { number: index + 1, place: index + by + 1 }))
  }

  const lead = leadPhotoId && photoOf(leadPhotoId)
  return (
    <section className="photo-field" lang={locale}>
      <h2 className="desk-subtitle">{t('lead')}</h2>
      <ul className="photo-lines">
        {lead && (
          <PhotoLine
            id={fieldId(`photo-${lead.id}`)}
            photo={lead}
            name={t('lead')}
            onRemove={() => onChange({ ...choice, leadPhotoId: null })}
          />
        )}
      </ul>
      <Button variant="default" onClick={() => setPicking('lead')}>
        {lead ? t('replaceLead') : t('chooseLead')}
      </Button>
      <h2 className="desk-subtitle">{t('gallery', { photos: photoIds.length })}</h2>
      <ol className="photo-lines">
        {photoIds.map((id, index) => {
          const photo = photoOf(id)
          if (!photo) return null
          return (
            <PhotoLine
              key={id}
              id={fieldId(id === leadPhotoId ? `gallery-${id}` : `photo-${id}`)}
              photo={photo}
              name={t('number', { number: index + 1 })}
              onUp={index > 0 ? () => move(index, -1) : undefined}
              onDown={index < photoIds.length - 1 ? () => move(index, 1) : undefined}
              onRemove={() => onChange({ ...choice, photoIds: photoIds.filter((other) => other !== id) })}
            />
          )
        })}
      </ol>
      <Group>
        <Button variant="default" onClick={() => setPicking('gallery')}>
          {t('addToGallery')}
        </Button>
      </Group>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <PhotoPicker opened={picking !== null} onClose={() => setPicking(null)} onPick={pick} />
    </section>
  )
}
