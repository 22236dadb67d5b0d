'use client'

import { useTranslations } from 'next-intl'

/** Where photos are chosen from this computer, or dropped. */
export function FileField({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations('DeskPhotos')
  return (
    <label
      className="upload-files"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      }}
    >
      <span>{t('files')}</span>
      <input
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = '' // so that the same file can be chosen again
        }}
      />{' '}
      {t('drop')}
    </label>
  )
}
