'use client'

import { Anchor, Button, Paper, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/dates'
import type { EditionFormProps } from './edition-form-props'
import type { useEditionForm } from './use-edition-form'
import { WithdrawButton } from './withdraw-button'

type Props = EditionFormProps & {
  form: ReturnType<typeof useEditionForm>
  fieldId: (field: string) => string
}

/** What can be done with the edition, and how it stands. */
export function EditionSide({ form, fieldId, ...props }: Props) {
  const t = useTranslations('Edition')
  const { edition, may } = props
  const state = props.states[props.locale] ?? 'missing'
  const isLive = state === 'published' || state === 'changed'
  return (
    <Paper component="aside" withBorder p="md" className="edition-side" aria-label={t('actions')}>
      <SaveState form={form} deskLocale={props.deskLocale} />
      {may.save && (
        <Button type="submit" variant="default" loading={form.isPending}>
          {t('save')}
        </Button>
      )}
      {may.submit && !may.publish && (
        <Button onClick={() => form.send('submitEdition')} loading={form.isPending}>
          {t('submit')}
        </Button>
      )}
      {may.publish && (
        <TextInput
          id={fieldId('day')}
          type="date"
          label={t('day')}
          description={t('dayHelp')}
          value={form.day}
          onChange={(event) => form.changeDay(event.currentTarget.value)}
        />
      )}
      {may.publish && (
        <Button onClick={() => form.send('publishEdition')} loading={form.isPending}>
          {isLive ? t('publishChange') : t('publish')}
        </Button>
      )}
      {edition && (
        <Anchor href={`/admin/preview/${props.locale}/${edition.id}`} target="_blank">
          {t('preview')}
        </Anchor>
      )}
      {props.publicAddress && edition?.publishedAt && (
        <Anchor href={props.publicAddress} target="_blank">
          {t('viewPublic')}
        </Anchor>
      )}
      {may.withdraw && isLive && (
        <WithdrawButton onWithdraw={() => form.send('withdrawEdition')} isPending={form.isPending} />
      )}
    </Paper>
  )
}

/** Whether what is on the screen is kept: always to be seen, and said to those who do not see. */
function SaveState({ form: { isDirty, answer }, deskLocale }: Pick<Props, 'form' | 'deskLocale'>) {
  const t = useTranslations('Edition')
  const { done, at } = answer
  return (
    <Text size="sm" role="status">
      {isDirty
        ? t('unsaved')
        : done && at
          ? t(`done.${done}`, { time: formatDateTime(at, deskLocale) })
          : t('noChanges')}
    </Text>
  )
}
