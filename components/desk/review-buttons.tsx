'use client'

import { Button, Group, Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActDialog } from './act-dialog'
import type { EditionPartProps } from './edition-form-props'
import { useProblemText } from './problem-text'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** The way of a text to a second person and back. */
export function ReviewButtons({ form, verdicts, may, fieldId }: Props) {
  const t = useTranslations('Edition')
  const isPending = form.isActing
  return (
    <Group gap="xs">
      {may.save && (
        <Button variant="default" onClick={() => form.save()}>
          {t('save')}
        </Button>
      )}
      {verdicts.submit === 'yes' && (
        <Button variant="default" onClick={() => form.saveAnd('submitEdition')} loading={isPending}>
          {t('submit')}
        </Button>
      )}
      {verdicts.approve === 'yes' && (
        <Button onClick={() => form.act('approveEdition')} loading={isPending}>
          {t('approve')}
        </Button>
      )}
      {verdicts.sendBack === 'yes' && <SendBack form={form} fieldId={fieldId} />}
      {verdicts.takeBack === 'yes' && (
        <Button variant="default" onClick={() => form.act('takeBackEdition')} loading={isPending}>
          {t('takeBack')}
        </Button>
      )}
      {verdicts.approve === 'ownText' && <Text size="sm">{t('ownText')}</Text>}
    </Group>
  )
}

function SendBack({ form, fieldId }: Pick<Props, 'form' | 'fieldId'>) {
  const t = useTranslations('Edition')
  const textOf = useProblemText()
  const [isAsking, setIsAsking] = useState(false)
  const [comment, setComment] = useState('')
  const problem = form.problems.find(({ field }) => field === 'comment')
  async function sendBack() {
    const { problems } = await form.act('sendBackEdition', { comment })
    if (problems.length > 0) return
    setIsAsking(false)
    setComment('')
  }
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('sendBack')}
      </Button>
      <ActDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('sendBackTitle')}
        explanation={t('sendBackExplanation')}
        confirm={t('sendBack')}
        onConfirm={sendBack}
        isPending={form.isActing}
      >
        <Textarea
          id={fieldId('comment')}
          label={t('comment')}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
          error={problem && textOf(problem)}
          autosize
          minRows={3}
          data-autofocus
        />
      </ActDialog>
    </>
  )
}
