'use client'

import { Radio, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActDialog } from './act-dialog'
import type { EditionPartProps } from './edition-form-props'
import { useProblemText } from './problem-text'
import { TimeField } from './time-field'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & {
  form: EditionFormState
  fieldId: (field: string) => string
  when: 'publish' | 'schedule'
  onClose: () => void
}

const nothingSaid = { change: '', note: '', urgentReason: '', publishAt: '', publishAtChoice: '' as const }

/** What a publisher says with it: when, what changed for readers, and why alone where nobody else has read it. */
export function PublishDialog({ form, fieldId, when, onClose, ...props }: Props) {
  const t = useTranslations('Edition')
  const textOf = useProblemText()
  const [said, setSaid] = useState({ ...nothingSaid, day: props.day })
  const isDirty = form.status !== 'saved'
  const errorOf = (field: string) => {
    const problem = form.problems.find((candidate) => candidate.field === field)
    return problem && textOf(problem)
  }
  const say = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }))
  async function confirm() {
    const { problems } = await form.saveAnd(when === 'publish' ? 'publishEdition' : 'scheduleEdition', said)
    const isHere = problems.some(({ field }) => Object.keys(said).includes(field))
    if (!isHere) onClose()
  }
  const isLater = when === 'schedule'
  return (
    <ActDialog
      isOpen
      onClose={onClose}
      title={isLater ? t('scheduleTitle') : t('publishTitle')}
      explanation={isLater ? t('scheduleExplanation') : t('publishExplanation')}
      confirm={isLater ? t('scheduleConfirm') : t('publishConfirm')}
      onConfirm={confirm}
      isPending={form.isActing}
    >
      {isLater ? (
        <TimeField
          id={fieldId('publishAt')}
          label={t('publishAt')}
          value={said.publishAt}
          choice={said.publishAtChoice}
          onChange={(publishAt, publishAtChoice) =>
            say({ publishAt, publishAtChoice } as Partial<typeof said>)
          }
          error={errorOf('publishAt')}
        />
      ) : (
        <TextInput
          id={fieldId('day')}
          type="date"
          label={t('day')}
          description={t('dayHelp')}
          value={said.day}
          onChange={(event) => say({ day: event.currentTarget.value })}
          error={errorOf('day')}
        />
      )}
      {props.isChange && (
        <Radio.Group
          label={t('change')}
          value={said.change}
          onChange={(change) => say({ change })}
          error={errorOf('note')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="small" label={t('changeSmall')} />
            <Radio value="noted" label={t('changeNoted')} />
          </Stack>
        </Radio.Group>
      )}
      {said.change === 'noted' && (
        <Textarea
          id={fieldId('note')}
          lang={props.locale}
          label={t('note')}
          description={t('noteHelp')}
          value={said.note}
          onChange={(event) => say({ note: event.currentTarget.value })}
          autosize
        />
      )}
      {(props.needsReason || (isDirty && props.verdicts.publish === 'yes')) && (
        <Textarea
          id={fieldId('urgentReason')}
          label={t('urgentReason')}
          description={t('urgentHelp')}
          value={said.urgentReason}
          onChange={(event) => say({ urgentReason: event.currentTarget.value })}
          error={errorOf('urgentReason')}
          autosize
        />
      )}
      <Text size="sm">{isLater ? t('undoSchedule') : t('undoPublish')}</Text>
    </ActDialog>
  )
}
