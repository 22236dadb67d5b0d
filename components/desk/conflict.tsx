'use client'

import { Button, Group, Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { plainText } from '@/lib/body/plain-text'
import type { BodyDocument } from '@/lib/body/schema'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/locales'
import type { FormAnswer } from './form-action'

type Props = {
  theirs: NonNullable<FormAnswer['theirs']>
  locale: Locale
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Somebody else has saved meanwhile: their words are shown above mine, and the person decides. */
export function Conflict({ theirs, locale, onKeepMine, onTakeTheirs }: Props) {
  const t = useTranslations('Edition')
  return (
    <Paper withBorder p="md" mb="md" component="section" aria-label={t('conflict')}>
      <Text fw={600}>{t('conflictTitle', { time: formatDateTime(theirs.at, locale) })}</Text>
      <div className="theirs" tabIndex={0}>
        <p>
          <strong>{theirs.title}</strong>
        </p>
        <p>{theirs.lead}</p>
        <p>{plainText(theirs.body as BodyDocument)}</p>
      </div>
      <Group mt="md">
        <Button variant="default" onClick={onKeepMine}>
          {t('keepMine')}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Group>
    </Paper>
  )
}
