'use client'

import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import type { Locale } from '@/lib/locales'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'

type Props = {
  action: DeskFormAction
  photoId: string
  locale: Locale
  words: { description: string; caption: string }
  readOnly: boolean
}

/** What a photo shows, and what stands under it, in one language. */
export function PhotoWordsForm({ action, photoId, locale, words: saved, readOnly }: Props) {
  const t = useTranslations('DeskPhotos')
  const textOf = useProblemText()
  const [words, setWords] = useState(saved)
  const [answer, submit, isPending] = useActionState(action, { problems: [] })
  const errorOf = (field: string) => {
    const problem = answer.problems.find((candidate) => candidate.field === field)
    return problem && textOf(problem)
  }
  return (
    <form action={submit} className="photo-form">
      <h2>{t(`words.${locale}`)}</h2>
      <input type="hidden" name="photoId" value={photoId} />
      <input type="hidden" name="locale" value={locale} />
      <div lang={locale}>
        <Textarea
          name="description"
          label={t(`description.${locale}`)}
          description={t('descriptionHelp')}
          value={words.description}
          onChange={(event) => setWords({ ...words, description: event.currentTarget.value })}
          error={errorOf(`description-${locale}`)}
          readOnly={readOnly}
          autosize
          minRows={2}
        />
        <TextInput
          name="caption"
          label={t(`caption.${locale}`)}
          value={words.caption}
          onChange={(event) => setWords({ ...words, caption: event.currentTarget.value })}
          error={errorOf(`caption-${locale}`)}
          readOnly={readOnly}
        />
      </div>
      <p role="status">{answer.done ? t('saved') : errorOf('form')}</p>
      {!readOnly && (
        <Button type="submit" variant="default" loading={isPending}>
          {t(`saveWords.${locale}`)}
        </Button>
      )}
    </form>
  )
}
