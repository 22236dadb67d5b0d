'use client'

import { Button } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { type RefObject, useRef, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { PhotoLine } from './photo-line'
import { PhotoOrder } from './photo-order'
import { PhotoPicker } from './photo-picker'

type Choice = { leadPhotoId: string | null; photoIds: string[] }

type Props = Choice & {
  /** The photos that are named, and perhaps more. */
  photos: LibraryPhoto[]
  fieldId: (field: string) => string
  onKnow: (photo: LibraryPhoto) => void
  onChange: (part: Partial<Choice>) => void
}

/** The photos of an article: the one at the top, and the gallery below the text, in order. */
export function PhotoListField({ photos, leadPhotoId, photoIds, fieldId, onKnow, onChange }: Props) {
  const t = useTranslations('DeskPhotos')
  const locale = useLocale()
  const [picking, setPicking] = useState<'lead' | 'gallery' | null>(null)
  const [said, setSaid] = useState('')
  const leadButton = useRef<HTMLButtonElement>(null)
  const galleryButton = useRef<HTMLButtonElement>(null)
  const photoOf = (id: string | null) => photos.findLast((photo) => photo.id === id)
  const lead = photoOf(leadPhotoId)
  function pick(photo: LibraryPhoto) {
    onKnow(photo)
    if (picking === 'lead') onChange({ leadPhotoId: photo.id })
    else onChange({ photoIds: [...new Set([...photoIds, photo.id])] })
    setSaid(t('added'))
    setPicking(null)
  }

  function move(from: number, to: number) {
    const next = [...photoIds]
    next.splice(to, 0, ...next.splice(from, 1))
    onChange({ photoIds: next })
    setSaid(t('moved', { number: from + 1, place: to + 1 }))
  }

  /** The button that had the focus goes with the photo, so the focus goes to the one that brings another. */
  function remove(part: Partial<Choice>, name: string, next: RefObject<HTMLButtonElement | null>) {
    onChange(part)
    setSaid(t('removed', { name }))
    next.current?.focus()
  }

  return (
    <section className="photo-field" lang={locale}>
      <h2 className="desk-subtitle">{t('lead')}</h2>
      {lead && (
        <ul className="photo-lines">
          <PhotoLine
            linkId={fieldId(`photo-${lead.id}`)}
            photo={lead}
            name={t('lead')}
            onRemove={() => remove({ leadPhotoId: null }, t('lead'), leadButton)}
          />
        </ul>
      )}
      <Button variant="default" ref={leadButton} onClick={() => setPicking('lead')}>
        {lead ? t('replaceLead') : t('chooseLead')}
      </Button>
      <h2 className="desk-subtitle">{t('gallery', { photos: photoIds.length })}</h2>
      <PhotoOrder
        photos={photoIds.flatMap((id) => photoOf(id) ?? [])}
        linkId={(id) => fieldId(id === leadPhotoId ? `gallery-${id}` : `photo-${id}`)}
        onMove={move}
        onRemove={(index) =>
          remove(
            { photoIds: photoIds.filter((_, other) => other !== index) },
            t('number', { number: index + 1 }),
            galleryButton,
          )
        }
      />
      <Button variant="default" ref={galleryButton} onClick={() => setPicking('gallery')}>
        {t('addToGallery')}
      </Button>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <PhotoPicker opened={picking !== null} onClose={() => setPicking(null)} onPick={pick} />
    </section>
  )
}
