'use client'

import { TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { TopicNames } from '@/db/queries/topics'
import { locales } from '@/lib/locales'
import { longestTopicName } from '@/lib/topic'

type Props = {
  names: TopicNames
  onChange: (names: TopicNames) => void
  fieldId: (field: string) => string
  /** The sentence for a field, by its name. */
  errors: Record<string, string>
}

/** The names of a topic, one a language. */
export function TopicNameFields({ names, onChange, fieldId, errors }: Props) {
  const t = useTranslations('Topics')
  return locales.map((locale) => (
    <TextInput
      key={locale}
      name={`name-${locale}`}
      id={fieldId(`name-${locale}`)}
      lang={locale}
      label={t(`name.${locale}`)}
      value={names[locale]}
      onChange={(event) => onChange({ ...names, [locale]: event.currentTarget.value })}
      error={errors[`name-${locale}`]}
      maxLength={longestTopicName}
    />
  ))
}
