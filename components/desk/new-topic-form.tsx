'use client'

import { Button, Group, NativeSelect, Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { locales } from '@/lib/locales'
import { topicKinds } from '@/lib/topic'
import type { TopicNames } from '@/db/queries/topics'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { TopicNameFields } from './topic-name-fields'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

const noNames = Object.fromEntries(locales.map((locale) => [locale, ''])) as TopicNames

/** Something new that articles can be about. */
export function NewTopicForm({ action }: { action: DeskFormAction }) {
  const t = useTranslations('Topics')
  const fieldId = useFieldId()
  const [kind, setKind] = useState<string>(topicKinds[0])
  const [names, setNames] = useState(noNames)
  const [added, setAdded] = useState<TopicNames | null>(null)
  const { answer, submitForm, isPending, errors } = useDeskAction(action, () => {
    setAdded(names)
    setNames(noNames)
  })
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={fieldId('title')}>
      <form onSubmit={submitForm}>
        <h2 className="desk-subtitle" id={fieldId('title')}>
          {t('new')}
        </h2>
        <ErrorSummary problems={answer.problems} fieldId={fieldId} />
        <Group align="start" gap="sm">
          {/* messages: Topics.kind.* */}
          <NativeSelect
            name="kind"
            label={t('kindField')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
            data={topicKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <TopicNameFields names={names} onChange={setNames} fieldId={fieldId} errors={errors} />
        </Group>
        <Text size="sm" my="sm">
          {t('newHelp')}
        </Text>
        <Button type="submit" loading={isPending}>
          {t('add')}
        </Button>
        <p role="status">
          {added && t('added', { name: locales.map((locale) => added[locale]).join(' / ') })}
        </p>
      </form>
    </Paper>
  )
}
