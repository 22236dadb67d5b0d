'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type EditionState, wordsOfState } from '@/lib/edition-state'

/** An edition's state at a glance: a word or two, with a coloured mark (desk.css) for those who see it. */
export function StateBadge({ state }: { state: EditionState }) {
  const t = useTranslations('Desk')
  return (
    <span className="state-badges">
      {wordsOfState(state).map((word) => (
        <Badge key={word} variant="default" tt="none" className="state-badge" data-state={word}>
          {t(`state.${word}`)}
        </Badge>
      ))}
    </span>
  )
}
