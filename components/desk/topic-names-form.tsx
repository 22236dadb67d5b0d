'use client'

import { Button, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { TopicNames } from '@/db/queries/topics'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { TopicNameFields } from './topic-name-fields'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { action: DeskFormAction; topicId: string; names: TopicNames }

/** Other names for a topic. */
export function TopicNamesForm({ action, topicId, names: given }: Props) {
  const t = useTranslations('Topics')
  const fieldId = useFieldId()
  const [names, setNames] = useState(given)
  const [saved, setSaved] = useState<TopicNames | null>(null)
  const { answer, submit, isPending, errors } = useDeskAction(action, () => setSaved(names))
  return (
    <form action={submit} className="photo-form">
      <h2>{t('names')}</h2>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <input type="hidden" name="topicId" value={topicId} />
      <Stack gap="sm" maw={640}>
        <TopicNameFields names={names} onChange={setNames} fieldId={fieldId} errors={errors} />
        <Text size="sm">{t('renameHelp')}</Text>
      </Stack>
      <p role="status">{saved === names && t('saved')}</p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('rename')}
      </Button>
    </form>
  )
}
