'use client'

import { Button, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { type Locale, locales } from '@/lib/locales'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'
import { useFieldId } from './use-field-id'

type Props = { action: DeskFormAction; locale: Locale }

export function NewArticleForm({ action, locale }: Props) {
  const t = useTranslations('DeskArticles')
  const textOf = useProblemText()
  const fieldId = useFieldId()
  const [answer, submit, isPending] = useActionState(action, { problems: [] })
  const [title, setTitle] = useState('')
  const problem = answer.problems.find(({ field }) => field === 'title')
  return (
    <form action={submit}>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <Stack maw={640}>
        <NativeSelect
          name="locale"
          label={t('firstLanguage')}
          defaultValue={locale}
          data={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <TextInput
          name="title"
          id={fieldId('title')}
          label={t('titleField')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={problem && textOf(problem)}
          maxLength={300}
        />
        <Button type="submit" loading={isPending} className="self-start">
          {t('create')}
        </Button>
      </Stack>
    </form>
  )
}
