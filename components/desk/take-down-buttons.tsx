'use client'

import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActDialog } from './act-dialog'
import type { EditionPartProps } from './edition-form-props'
import { useProblemText } from './problem-text'
import { TrashButton } from './trash-button'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** The ways to take something down: with a notice, altogether, or (never public) into the trash. */
export function TakeDownButtons({ form, verdicts, may, fieldId, articleId, locale }: Props) {
  const t = useTranslations('Edition')
  const textOf = useProblemText()
  const [asking, setAsking] = useState<'withdraw' | 'unpublish' | null>(null)
  const [note, setNote] = useState('')
  const [redirectTo, setRedirectTo] = useState('')
  const problem = form.problems.find(({ field }) => field === 'redirectTo')
  async function confirm() {
    const { problems } = await (asking === 'withdraw'
      ? form.act('withdrawEdition', { note })
      : form.act('unpublishEdition', { redirectTo }))
    if (problems.length === 0) setAsking(null)
  }
  const dialog = {
    isOpen: true,
    onClose: () => setAsking(null),
    onConfirm: confirm,
    isPending: form.isActing,
  }
  return (
    <Group gap="xs">
      {verdicts.withdraw === 'yes' && (
        <Button variant="outline" color="red.8" onClick={() => setAsking('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      {verdicts.unpublish === 'yes' && (
        <Button variant="outline" color="red.8" onClick={() => setAsking('unpublish')}>
          {t('unpublish')}
        </Button>
      )}
      {may.trash && <TrashButton kind="article" id={articleId} />}
      {asking === 'withdraw' && (
        <ActDialog
          {...dialog}
          title={t('withdrawTitle')}
          explanation={t('withdrawExplanation')}
          confirm={t('withdrawConfirm')}
          isDangerous
        >
          <Textarea
            id={fieldId('withdrawnNote')}
            lang={locale}
            label={t('withdrawnNote')}
            description={t('withdrawnNoteHelp')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            autosize
            data-autofocus
          />
        </ActDialog>
      )}
      {asking === 'unpublish' && (
        <ActDialog
          {...dialog}
          title={t('unpublishTitle')}
          explanation={t('unpublishExplanation')}
          confirm={t('unpublishConfirm')}
          isDangerous
        >
          <TextInput
            id={fieldId('redirectTo')}
            label={t('redirectTo')}
            description={t('redirectHelp')}
            value={redirectTo}
            onChange={(event) => setRedirectTo(event.currentTarget.value)}
            error={problem && textOf(problem)}
            data-autofocus
          />
        </ActDialog>
      )}
    </Group>
  )
}
