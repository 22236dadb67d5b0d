'use client'

import { Radio } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { resolveLocalTime, type TimeChoice } from '@/lib/warsaw-time'
import { useProblemText } from './problem-text'

type Props = {
  id: string
  /** A time that exists twice. */
  local: string
  choice: TimeChoice
  onChange: (choice: TimeChoice) => void
}

/** Asks which of two equal times is meant, and says why there are two. */
export function TimeChoiceField({ id, local, choice, onChange }: Props) {
  const t = useTranslations('TimeField')
  const textOf = useProblemText()
  const asked = resolveLocalTime(local)
  return (
    <Radio.Group
      id={id}
      mt="xs"
      label={t('choose', { time: local.slice(11) })}
      description={'problem' in asked && textOf({ field: id, ...asked.problem })}
      value={choice}
      onChange={(next) => onChange(next === 'second' ? 'second' : 'first')}
    >
      <Radio value="first" label={t('first')} mt="xs" />
      <Radio value="second" label={t('second')} mt="xs" />
    </Radio.Group>
  )
}
