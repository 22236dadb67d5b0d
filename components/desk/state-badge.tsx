'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { EditionState } from '@/lib/edition-state'

/** An edition's state at a glance: a word, with a coloured mark (desk.css) for those who see it. */
export function StateBadge({ state }: { state: EditionState }) {
  const t = useTranslations('Desk')
  return (
    <Badge variant="default" tt="none" className="state-badge" data-state={state}>
      {t(`state.${state}`)}
    </Badge>
  )
}
