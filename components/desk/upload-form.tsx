'use client'

import { Paper } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Credit } from '@/lib/credit'
import type { Locale } from '@/lib/locales'
import { CreditFields } from './credit-fields'
import { FileField } from './file-field'
import { useProblemText } from './problem-text'
import { UploadLine } from './upload-line'
import { useFieldId } from './use-field-id'
import { useUploads } from './use-uploads'

type Props = {
  locale: Locale
  /** Where a photo is being chosen: takes one that has just been uploaded. */
  onPick?: (photo: LibraryPhoto) => void
}

/** Photos from this computer: first whose they are, then the files, one after the other. */
export function UploadForm({ locale, onPick }: Props) {
  const t = useTranslations('DeskPhotos')
  const textOf = useProblemText()
  const router = useRouter()
  const fieldId = useFieldId()
  const [credit, setCredit] = useState<Credit>({ kind: 'photo', author: '', agency: 'ministry' })
  const { uploads, add, retry } = useUploads(() => !onPick && router.refresh())
  const problems = uploads.flatMap((upload) => upload.problems)
  const errors = Object.fromEntries(problems.map((problem) => [problem.field, textOf(problem)]))
  return (
    <Paper component="section" withBorder p="md" aria-label={t('upload')}>
      <h2 className="desk-subtitle">{t('upload')}</h2>
      <CreditFields credit={credit} onChange={setCredit} fieldId={fieldId} errors={errors} />
      <FileField onFiles={(files) => add(files, credit)} />
      <ul className="uploads">
        {uploads.map((upload) => (
          <UploadLine
            key={upload.number}
            upload={upload}
            locale={locale}
            onRetry={() => retry(upload, credit)}
            onPick={onPick}
          />
        ))}
      </ul>
    </Paper>
  )
}
