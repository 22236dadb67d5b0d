'use client'

import { Button, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { editionId: string; action: DeskFormAction }

/** Where a comment is written. What was typed stays until it is kept. */
export function CommentForm({ editionId, action }: Props) {
  const t = useTranslations('Comments')
  const fieldId = useFieldId()
  const [text, setText] = useState('')
  const [isSent, setIsSent] = useState(false)
  const { submit, isPending, errors } = useDeskAction(action, () => {
    setText('')
    setIsSent(true)
  })
  return (
    <form action={submit} noValidate>
      <input type="hidden" name="editionId" value={editionId} />
      <Textarea
        id={fieldId('comment')}
        name="comment"
        label={t('comment')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setIsSent(false)
        }}
        error={errors.comment}
        autosize
        minRows={2}
        mb="xs"
      />
      <p role="alert" className="side-note">
        {errors.form}
      </p>
      <p role="status" className="side-note">
        {isSent && t('saidSent')}
      </p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('send')}
      </Button>
    </form>
  )
}
