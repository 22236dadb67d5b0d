'use client'

import { Paper } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Credit } from '@/lib/credit'
import type { Locale } from '@/lib/locales'
import { CreditFields } from './credit-fields'
import { UploadedPhoto } from './uploaded-photo'
import { type Upload, useUploads } from './use-uploads'

type Props = { locale: Locale; onUploaded?: (photo: LibraryPhoto) => void }

/** Photos from this computer: first whose they are, then the files, one after the other. */
export function UploadForm({ locale, onUploaded }: Props) {
  const t = useTranslations('DeskPhotos')
  const router = useRouter()
  const [credit, setCredit] = useState<Credit>({ kind: 'photo', author: '', agency: 'ministry' })
  const { uploads, add } = useUploads((photo) => {
    onUploaded?.(photo)
    router.refresh()
  })
  return (
    <Paper component="section" withBorder p="md" aria-label={t('upload')}>
      <h2 className="desk-subtitle">{t('upload')}</h2>
      <CreditFields credit={credit} onChange={setCredit} />
      <label className="upload-files">
        <span>{t('files')}</span>
        <input
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])], credit)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <ul className="uploads">
        {uploads.map((upload) => (
          <UploadLine key={upload.number} upload={upload} locale={locale} />
        ))}
      </ul>
    </Paper>
  )
}

function UploadLine({
  upload: { name, progress, photo, problem },
  locale,
}: {
  upload: Upload
  locale: Locale
}) {
  const t = useTranslations('DeskPhotos')
  if (photo) return <UploadedPhoto photo={photo} name={name} locale={locale} />
  return (
    <li role={problem ? 'alert' : undefined}>
      {name} {problem ?? <progress max={1} value={progress} aria-label={t('uploading', { name })} />}
    </li>
  )
}
