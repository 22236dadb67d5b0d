'use client'

import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Credit } from '@/lib/credit'

type Props = {
  credit: Credit
  onChange: (credit: Credit) => void
  fieldId: (field: string) => string
  /** The sentence for a field, by its name. */
  errors: Record<string, string>
}

/** Whose picture it is: never left out, and never part of the caption. */
export function CreditFields({ credit, onChange, fieldId, errors }: Props) {
  const t = useTranslations('DeskPhotos')
  const isMinistry = credit.agency === 'ministry'
  return (
    <Group align="start" gap="sm">
      <NativeSelect
        label={t('kind')}
        value={credit.kind}
        onChange={(event) => onChange({ ...credit, kind: event.currentTarget.value as Credit['kind'] })}
        data={[
          { value: 'photo', label: t('kinds.photo') },
          { value: 'drawing', label: t('kinds.drawing') },
        ]}
      />
      <TextInput
        id={fieldId('author')}
        label={t('author')}
        value={credit.author}
        onChange={(event) => onChange({ ...credit, author: event.currentTarget.value })}
        error={errors.author}
      />
      <NativeSelect
        label={t('agency')}
        value={isMinistry ? 'ministry' : 'other'}
        onChange={(event) =>
          onChange({ ...credit, agency: event.currentTarget.value === 'ministry' ? 'ministry' : '' })
        }
        data={[
          { value: 'ministry', label: t('agencies.ministry') },
          { value: 'other', label: t('agencies.other') },
        ]}
      />
      {!isMinistry && (
        <TextInput
          id={fieldId('agency')}
          label={t('agencyName')}
          value={credit.agency}
          onChange={(event) => onChange({ ...credit, agency: event.currentTarget.value })}
          error={errors.agency}
        />
      )}
    </Group>
  )
}
