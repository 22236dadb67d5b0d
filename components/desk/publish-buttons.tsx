'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { EditionState } from '@/lib/edition-state'
import type { EditionPartProps } from './edition-form-props'
import { PublishDialog } from './publish-dialog'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** Publishing now or later, each with its dialog; cancelling what is planned. */
export function PublishButtons(props: Props) {
  const t = useTranslations('Edition')
  const { verdicts, form, states, locale } = props
  const [asking, setAsking] = useState<'publish' | 'schedule' | null>(null)
  const isOnlyDay = labelOf(states[locale]) === 'changeDay'
  return (
    <Group gap="xs">
      {verdicts.publish === 'yes' && (
        <Button onClick={() => setAsking('publish')} variant={isOnlyDay ? 'default' : undefined}>
          {/* messages: Edition.publish, Edition.publishChange, Edition.changeDay, Edition.publishAgain */}
          {t(labelOf(states[locale]))}
        </Button>
      )}
      {verdicts.schedule === 'yes' && (
        <Button variant="default" onClick={() => setAsking('schedule')}>
          {t('schedule')}
        </Button>
      )}
      {verdicts.unschedule === 'yes' && (
        <Button variant="default" onClick={() => form.act('unscheduleEdition')} loading={form.isActing}>
          {t('unschedule')}
        </Button>
      )}
      {asking && <PublishDialog {...props} when={asking} onClose={() => setAsking(null)} />}
    </Group>
  )
}

/** What publishing does from here. */
function labelOf({ shown, work }: EditionState) {
  if (shown === 'nothing') return 'publish'
  if (work !== 'done') return 'publishChange'
  return shown === 'published' ? 'changeDay' : 'publishAgain'
}
