'use client'

import { Button, Modal, Tabs, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { PhotoThumbnail } from './photo-thumbnail'
import { UploadForm } from './upload-form'
import { usePhotoSearch } from './use-photo-search'

type Props = { opened: boolean; onClose: () => void; onPick: (photo: LibraryPhoto) => void }

/** Chooses a photo from the library, or uploads one first. */
export function PhotoPicker({ opened, onClose, onPick }: Props) {
  const t = useTranslations('DeskPhotos')
  const locale = useLocale()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={t('pick')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Tabs defaultValue="library" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="library">{t('library')}</Tabs.Tab>
          <Tabs.Tab value="upload">{t('upload')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="library" pt="md">
          <Library onPick={onPick} />
        </Tabs.Panel>
        <Tabs.Panel value="upload" pt="md">
          <UploadForm locale={locale} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  )
}

function Library({ onPick }: Pick<Props, 'onPick'>) {
  const t = useTranslations('DeskPhotos')
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const { photos, total, more } = usePhotoSearch(query)
  return (
    <>
      <TextInput
        label={t('query')}
        type="search"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        data-autofocus
      />
      <p role="status">{t('count', { photos: total })}</p>
      <ul className="photo-library">
        {photos.map((photo) => (
          <li key={photo.id}>
            <button type="button" className="photo-choice" onClick={() => onPick(photo)}>
              <PhotoThumbnail photo={photo} />
              <span>{photo.texts[locale].description || creditLine(photo.credit, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {photos.length < total && (
        <Button variant="default" onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
