'use client'

import { Modal, Tabs } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import { PhotoChoices } from './photo-choices'
import { UploadForm } from './upload-form'

type Props = { opened: boolean; onClose: () => void; onPick: (photo: LibraryPhoto) => void }

/** Chooses a photo from the library, or one that is uploaded here. */
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
      lockScroll={false} // it would add a style element, which the policy refuses; desk.css does it
    >
      <Tabs defaultValue="library" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="library">{t('library')}</Tabs.Tab>
          <Tabs.Tab value="upload">{t('upload')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="library" pt="md">
          <PhotoChoices onPick={onPick} />
        </Tabs.Panel>
        {/* Stays while the other is looked at: files are on their way, words are being typed. */}
        <Tabs.Panel value="upload" pt="md" keepMounted>
          <UploadForm locale={locale} onPick={onPick} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  )
}
