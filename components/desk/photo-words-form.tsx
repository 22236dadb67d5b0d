'use client'

import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PhotoView } from '@/db/queries/photos'
import type { Locale } from '@/lib/locales'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

export type PhotoWords = Pick<PhotoView, 'description' | 'caption'>

type Props = {
  action: DeskFormAction
  photoId: string
  locale: Locale
  words: PhotoWords
  readOnly?: boolean
  onTyped?: (words: PhotoWords) => void
  onSaved?: (words: PhotoWords) => void
}

/** What a photo shows, and what stands under it, in one language. */
export function PhotoWordsForm({ action, photoId, locale, readOnly, onTyped, onSaved, ...given }: Props) {
  const t = useTranslations('DeskPhotos')
  const fieldId = useFieldId()
  const [words, setWords] = useState(given.words)
  const [saved, setSaved] = useState<PhotoWords | null>(null)
  const { answer, submit, isPending, errors } = useDeskAction(action, () => {
    setSaved(words)
    onSaved?.(words)
  })
  const fieldProps = (name: keyof PhotoWords, label: string) => ({
    ...{ name, readOnly, lang: locale, id: fieldId(`${name}-${locale}`) },
    ...{ label, error: errors[`${name}-${locale}`], value: words[name] },
    onChange(event: { currentTarget: { value: string } }) {
      const next = { ...words, [name]: event.currentTarget.value }
      setWords(next)
      onTyped?.(next)
    },
  })
  return (
    <form action={submit} className="photo-form">
      <h2>{t(`words.${locale}`)}</h2>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <input type="hidden" name="photoId" value={photoId} />
      <input type="hidden" name="locale" value={locale} />
      <Textarea
        {...fieldProps('description', t(`description.${locale}`))}
        description={t('descriptionHelp')}
        autosize
        minRows={2}
        mb="sm"
      />
      <TextInput {...fieldProps('caption', t(`caption.${locale}`))} />
      <p role="status">{saved === words && t('saved')}</p>
      {!readOnly && (
        <Button type="submit" variant="default" loading={isPending}>
          {t(`saveWords.${locale}`)}
        </Button>
      )}
    </form>
  )
}
