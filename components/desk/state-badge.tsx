'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { EditionState } from '@/lib/edition-state'

const colours: Record<EditionState, string> = {
  missing: 'gray',
  draft: 'gray',
  submitted: 'yellow',
  published: 'green',
  changed: 'blue',
  withdrawn: 'red',
}

/** An edition's state at a glance: a word, with a colour for those who see it. */
export function StateBadge({ state }: { state: EditionState }) {
  const t = useTranslations('Desk')
  return (
    <Badge
      color={colours[state]}
      variant="light"
      autoContrast
      tt="none"
      className="state-badge"
      data-state={state}
    >
      {t(`state.${state}`)}
    </Badge>
  )
}
