'use client'

import './side-threads.css'
import { Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import type { CommentView } from '@/db/queries/comments'
import type { Locale } from '@/lib/locales'
import { CommentForm } from './comment-form'
import { CommentThread } from './comment-thread'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'
import { useDeskAction } from './use-desk-action'

type Props = {
  editionId: string
  deskLocale: Locale
  /** The whole thread, the oldest first. */
  comments: CommentView[]
  actions: { commentEdition: DeskFormAction; resolveComment: DeskFormAction }
}

/** What is said about an edition at the desk and by reviewers; what has been dealt with is folded away. */
export function CommentsPanel({ editionId, deskLocale, comments, actions }: Props) {
  const t = useTranslations('Comments')
  const textOf = useProblemText()
  const [isResolved, setIsResolved] = useState(false)
  const { answer, submit, isPending } = useDeskAction(actions.resolveComment, () => setIsResolved(true))
  const open = comments.filter((comment) => !comment.resolvedAt)
  const resolved = comments.filter((comment) => comment.resolvedAt)

  function resolve(commentId: string) {
    setIsResolved(false)
    const form = new FormData()
    form.set('editionId', editionId)
    form.set('commentId', commentId)
    startTransition(() => submit(form))
  }
  return (
    <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('title')}>
      <h2 className="side-title">{t('open', { comments: open.length })}</h2>
      {comments.length === 0 && <Text size="sm">{t('none')}</Text>}
      {open.length > 0 && (
        <CommentThread comments={open} locale={deskLocale} onResolve={resolve} isPending={isPending} />
      )}
      <p role="status" className="side-note">
        {isResolved && t('saidResolved')}
      </p>
      <p role="alert" className="side-note">
        {answer.problems.map(textOf).join(' ')}
      </p>
      <CommentForm editionId={editionId} action={actions.commentEdition} />
      {resolved.length > 0 && (
        <details className="side-folded">
          <summary>{t('resolved', { comments: resolved.length })}</summary>
          <CommentThread comments={resolved} locale={deskLocale} />
        </details>
      )}
    </Paper>
  )
}
