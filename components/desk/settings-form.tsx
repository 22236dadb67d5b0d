'use client'

import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { startTransition, type SubmitEvent, useState } from 'react'
import type { Settings } from '@/db/queries/settings'
import { locales } from '@/lib/locales'
import { ActDialog } from './act-dialog'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'
import { useFieldId } from './use-field-id'

type Props = { settings: Settings; action: DeskFormAction }

/** What holds for the whole site. To show names is asked about first: it concerns people, and past changes too. */
export function SettingsForm({ settings, action }: Props) {
  const t = useTranslations('DeskSettings')
  const fieldId = useFieldId()
  const [wanted, setWanted] = useState(settings)
  const [saved, setSaved] = useState<Settings | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const { answer, submit, isPending, errors } = useDeskAction(action, () => setSaved(wanted))

  function ask(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (wanted.showNames && !settings.showNames) setIsAsking(true)
    else send()
  }

  function send() {
    setIsAsking(false)
    const form = new FormData()
    for (const locale of locales) form.set(`responsibleUnit-${locale}`, wanted.responsibleUnit[locale])
    form.set('showNames', wanted.showNames ? 'yes' : '')
    form.set('seen', JSON.stringify(settings))
    startTransition(() => submit(form))
  }
  // messages: DeskSettings.unit.*
  return (
    <form onSubmit={ask}>
      <ErrorSummary problems={answer.problems} fieldId={fieldId} />
      <Stack gap="lg" maw={720}>
        {locales.map((locale) => (
          <TextInput
            key={locale}
            id={fieldId(`responsibleUnit-${locale}`)}
            label={t(`unit.${locale}`)}
            description={t('unitHelp')}
            error={errors[`responsibleUnit-${locale}`]}
            lang={locale}
            value={wanted.responsibleUnit[locale]}
            onChange={(event) => {
              const unit = event.currentTarget.value
              setWanted({ ...wanted, responsibleUnit: { ...wanted.responsibleUnit, [locale]: unit } })
            }}
          />
        ))}
        <Checkbox
          id={fieldId('showNames')}
          label={t('showNames')}
          description={t('showNamesHelp')}
          checked={wanted.showNames}
          onChange={(event) => setWanted({ ...wanted, showNames: event.currentTarget.checked })}
        />
      </Stack>
      <p role="status">{saved === wanted && t('saved')}</p>
      <Button type="submit" loading={isPending}>
        {t('save')}
      </Button>
      <ActDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('showNamesTitle')}
        explanation={t('showNamesExplanation')}
        confirm={t('showNamesConfirm')}
        onConfirm={send}
        isPending={isPending}
      />
    </form>
  )
}
