'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'
import type { Problem } from '@/lib/problem'
import { useProblemText } from './problem-text'

type Props = {
  problems: Problem[]
  /** The id of a field's control in this form. */ fieldId: (field: string) => string
}

/** What stops a form, in one place that takes the focus; each reason leads to its field. */
export function ErrorSummary({ problems, fieldId }: Props) {
  const t = useTranslations('Desk')
  const textOf = useProblemText()
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [problems])
  if (problems.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('errors', { problems: problems.length })}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field + problem.code}>
            {problem.field === 'form' ? (
              textOf(problem)
            ) : (
              <a href={`#${fieldId(problem.field)}`}>{textOf(problem)}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
