'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { BulkAct, BulkEntry } from '@/lib/bulk'
import type { Problem } from '@/lib/problem'
import { ErrorSummary } from './error-summary'
import type { FormAnswer } from './form-action'
import { useProblemText } from './problem-text'

/** What became of what was chosen: how many it was done to, and why not to the others. */
export function BulkResult({ answer: { problems, bulk } }: { answer: FormAnswer }) {
  const t = useTranslations('Bulk')
  const summary = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is no longer there to be pressed, so it can't have the focus back.
  useEffect(() => {
    if (bulk) summary.current?.focus()
  }, [bulk])
  const refused = bulk?.entries.filter((entry) => entry.problems.length > 0) ?? []
  const done = (bulk?.entries.length ?? 0) - refused.length
  // messages: Bulk.done.*
  return (
    <>
      {!bulk && <ErrorSummary problems={problems} fieldId={(field) => field} />}
      <p role="status" tabIndex={-1} ref={summary}>
        {bulk && `${t(`done.${bulk.act}`, { count: done })} ${t('refused', { count: refused.length })}`}
      </p>
      {bulk?.act === 'trash' && done > 0 && (
        <p>
          <Link href="/admin/trash">{t('openTrash')}</Link>
        </p>
      )}
      {bulk && refused.length > 0 && (
        <ul className="bulk-refused" aria-label={t('refusedList')}>
          {refused.map((entry) => (
            <Refused key={entry.articleId + entry.locale} entry={entry} act={bulk.act} />
          ))}
        </ul>
      )}
    </>
  )
}

function Refused({ entry, act }: { entry: BulkEntry; act: BulkAct }) {
  const t = useTranslations('Bulk')
  const textOf = useReason(act)
  const { articleId, locale, title, problems } = entry
  return (
    <li>
      <Link href={`/admin/articles/${articleId}/${locale}`} lang={title ? locale : undefined}>
        {title || t('untitled')}
      </Link>{' '}
      {act !== 'trash' && `(${locale.toUpperCase()}) `}– {problems.map(textOf).join(' ')}
    </li>
  )
}

/** In a list, these two say what else could be done. */
function useReason(act: BulkAct) {
  const t = useTranslations('Bulk')
  const textOf = useProblemText()
  return (problem: Problem) => {
    if (problem.code === 'noteMissing') return t('noteMissing')
    // messages: Bulk.notNow.*
    return problem.code === 'notNow' && act !== 'trash' ? t(`notNow.${act}`) : textOf(problem)
  }
}
