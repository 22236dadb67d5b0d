'use client'

import './compare.css'
import { Fieldset, Radio } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import type { Decision } from '@/lib/compare/merge-blocks'

export type Side = 'mine' | 'theirs'

type Props = {
  legend: string
  decision: Decision
  onDecide: (decision: Decision) => void
  /** Both texts of this place; each is read out with its choice. */
  texts: Record<Side, ReactNode>
  /** Null for a script. */
  theirName: string | null
  note?: string | false
  canTakeBoth?: boolean
}

/** One place where two texts differ, and the choice between them. */
export function ConflictPlace({ legend, decision, onDecide, texts, theirName, note, canTakeBoth }: Props) {
  const t = useTranslations('Conflict')
  const id = useId()
  const radio = (value: Decision) => ({
    name: id,
    value,
    checked: decision === value,
    onChange: () => onDecide(value),
  })
  const theirLabel = theirName ? t('theirsBy', { name: theirName }) : t('theirs')
  return (
    <Fieldset legend={legend} className="conflict-place">
      <div className="conflict-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} className="conflict-side" data-is-chosen={decision === side || decision === 'both'}>
            <Radio
              {...radio(side)}
              label={side === 'mine' ? t('mine') : theirLabel}
              aria-describedby={`${id}-${side}`}
            />
            <div id={`${id}-${side}`}>{texts[side]}</div>
          </div>
        ))}
      </div>
      {canTakeBoth && <Radio {...radio('both')} label={t('both')} mt="sm" />}
      {note && <p className="compared-note">{note}</p>}
    </Fieldset>
  )
}
