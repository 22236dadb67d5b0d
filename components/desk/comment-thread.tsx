'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { CommentView } from '@/db/queries/comments'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = {
  comments: CommentView[]
  /** The language of the desk. */
  locale: Locale
  onResolve?: (commentId: string) => void
  isPending?: boolean
}

/** Comments as plain text, each with who made it, when, and about what. */
export function CommentThread({ comments, locale, onResolve, isPending }: Props) {
  const t = useTranslations('Comments')
  return (
    <ol className="side-thread">
      {comments.map((comment) => (
        <li key={comment.id}>
          <CommentFacts comment={comment} locale={locale} />
          <p className="side-words">{comment.text}</p>
          {onResolve && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onResolve(comment.id)}
              loading={isPending}
              aria-label={t('resolveWhich', {
                name: nameOf(comment),
                time: formatMoment(comment.createdAt, locale),
              })}
            >
              {t('resolve')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )

  function nameOf({ name }: CommentView) {
    return name || t('nobody')
  }
}

function CommentFacts({ comment, locale }: { comment: CommentView; locale: Locale }) {
  const t = useTranslations('Comments')
  const { name, linkLabel, createdAt, revision, resolvedAt, resolvedBy } = comment
  return (
    <>
      <p>
        <span className="side-name">{name || t('nobody')}</span>
        {linkLabel !== null && ` (${t('guest', { label: linkLabel })})`}
      </p>
      <p className="side-facts">
        <time dateTime={createdAt}>{formatMoment(createdAt, locale)}</time>
      </p>
      {revision.isEarlier && (
        <p className="side-facts">{t('about', { time: formatMoment(revision.savedAt, locale) })}</p>
      )}
      {resolvedAt && (
        <p className="side-facts">
          {t('resolvedBy', { name: resolvedBy ?? t('nobody'), time: formatMoment(resolvedAt, locale) })}
        </p>
      )}
    </>
  )
}
