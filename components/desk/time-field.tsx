'use client'

import { Text, TextInput } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { formatLocalAndUtc, resolveLocalTime, type TimeChoice } from '@/lib/warsaw-time'
import { useProblemText } from './problem-text'
import { TimeChoiceField } from './time-choice-field'

type Props = {
  id: string
  label: string
  description?: string
  /** Warsaw's time as the control gives it, `YYYY-MM-DDTHH:mm`; empty until it is whole. */
  value: string
  /** Which of two equal times is meant, on the night when the clocks go back. */
  choice: TimeChoice
  onChange: (value: string, choice: TimeChoice) => void
  error?: string
  /** For forms without other state: the time is sent under this name, the choice as `${name}Choice`. */
  name?: string
}

/** A moment typed as Warsaw's time. What the change of the clocks makes of it is said at once, by the server's own rule. */
export function TimeField({ id, label, description, value, choice, onChange, error, name }: Props) {
  const t = useTranslations('TimeField')
  const locale = useLocale()
  const textOf = useProblemText()
  const resolved = resolveLocalTime(value, choice)
  const problem = 'problem' in resolved ? resolved.problem : null
  // A year half typed is not complained of; the server does it for what is sent.
  const missing = problem?.code === 'timeDoesNotExist' ? textOf({ field: id, ...problem }) : undefined
  return (
    <div>
      <TextInput
        {...{ id, label, name, value }}
        type="datetime-local"
        min="2000-01-01T00:00"
        max="2099-12-31T23:59"
        description={[description, t('zone')].filter(Boolean).join(' · ')}
        error={missing ?? error}
        errorProps={missing ? { role: 'alert' } : undefined}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value, isTwice(currentTarget.value) ? choice : '')
        }
      />
      {isTwice(value) && (
        <TimeChoiceField
          id={`${id}-choice`}
          local={value}
          choice={choice}
          onChange={(next) => onChange(value, next)}
        />
      )}
      {name && <input type="hidden" name={`${name}Choice`} value={choice} />}
      <Text role="status" size="sm" mt="xs">
        {'moment' in resolved && formatLocalAndUtc(resolved.moment, locale)}
      </Text>
    </div>
  )
}

function isTwice(local: string) {
  const resolved = resolveLocalTime(local)
  return 'problem' in resolved && resolved.problem.code === 'timeTwice'
}
