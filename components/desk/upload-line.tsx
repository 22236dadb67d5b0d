'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Locale } from '@/lib/locales'
import { useProblemText } from './problem-text'
import { UploadedPhoto } from './uploaded-photo'
import type { Upload } from './use-uploads'

type Props = {
  upload: Upload
  locale: Locale
  onRetry: () => void
  onPick?: (photo: LibraryPhoto) => void
}

/** One file: how far it has got, what stopped it, or the photo that it has become. */
export function UploadLine({ upload, locale, onRetry, onPick }: Props) {
  const t = useTranslations('DeskPhotos')
  const textOf = useProblemText()
  const { file, progress, photo, existed = false, problems } = upload
  const { name } = file
  if (photo)
    return (
      <UploadedPhoto
        photo={photo}
        locale={locale}
        message={t(existed ? 'existed' : 'uploaded', { name })}
        onPick={onPick}
      />
    )
  if (problems.length === 0)
    return (
      <li>
        {/* Once all of it is sent, the server makes its sizes and the bar only shows that work goes on. */}
        {name} <progress value={progress < 1 ? progress : undefined} aria-label={t('uploading', { name })} />
      </li>
    )
  return (
    <li>
      <p role="alert">
        {name}: {problems.map(textOf).join(' ')}
      </p>
      {problems.some(({ field }) => field !== 'file') && (
        <Button variant="default" size="compact-md" onClick={onRetry} aria-label={t('retryFile', { name })}>
          {t('retry')}
        </Button>
      )}
    </li>
  )
}
