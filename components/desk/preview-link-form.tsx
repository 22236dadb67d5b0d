'use client'

import { Button, NativeSelect, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { previewDays, usualPreviewDays } from '@/lib/preview-link'
import type { DeskFormAction } from './form-action'
import { NewPreviewAddress } from './new-preview-address'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { editionId: string; action: DeskFormAction }

/** Makes a preview link, and shows its address this once. */
export function PreviewLinkForm({ editionId, action }: Props) {
  const t = useTranslations('PreviewLinks')
  const fieldId = useFieldId()
  const [label, setLabel] = useState('')
  const [days, setDays] = useState(String(usualPreviewDays))
  const { answer, submit, isPending, errors } = useDeskAction(action, () => setLabel(''))
  return (
    <form action={submit} noValidate>
      <Text size="sm" mb="xs">
        {t('explanation')}
      </Text>
      <input type="hidden" name="editionId" value={editionId} />
      <TextInput
        id={fieldId('label')}
        name="label"
        label={t('label')}
        description={t('labelHelp')}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        error={errors.label}
        mb="xs"
      />
      <NativeSelect
        id={fieldId('days')}
        name="days"
        label={t('days')}
        data={previewDays.map((count) => ({ value: String(count), label: t('daysOf', { days: count }) }))}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
        error={errors.days}
        mb="xs"
      />
      <p role="alert" className="side-note">
        {errors.form}
      </p>
      <Button type="submit" variant="default" loading={isPending}>
        {t('make')}
      </Button>
      <div role="status">
        {answer.previewAddress && <NewPreviewAddress address={answer.previewAddress} />}
      </div>
    </form>
  )
}
