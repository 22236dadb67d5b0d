import { getTranslations } from 'next-intl/server'
import type { GuestComment } from '@/db/queries/comments'
import { longestComment } from '@/lib/comment'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

type Props = {
  locale: Locale
  /** Where the form is sent. */
  action: string
  comments: GuestComment[]
  wasSent: boolean
}

/** What reviewers have said by this link, and where they say it. It needs no script. */
export async function PreviewComments({ locale, action, comments, wasSent }: Props) {
  const t = await getTranslations({ locale, namespace: 'Preview' })
  return (
    <section className="preview-comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('title')}</h2>
      {wasSent && (
        <p className="preview-thanks" role="status">
          {t('thanks')}
        </p>
      )}
      <form method="post" action={action}>
        <label htmlFor="comment-name">{t('name')}</label>
        <input id="comment-name" name="name" autoComplete="name" required maxLength={longestComment.name} />
        <label htmlFor="comment-text">{t('comment')}</label>
        <p id="comment-help">{t('explanation', { maximum: longestComment.text })}</p>
        <textarea
          id="comment-text"
          name="text"
          rows={6}
          required
          maxLength={longestComment.text}
          aria-describedby="comment-help"
        />
        <button type="submit">{t('send')}</button>
      </form>
      {comments.length > 0 && <h3 id="thread-title">{t('comments')}</h3>}
      {comments.length > 0 && <Thread comments={comments} locale={locale} />}
    </section>
  )
}

function Thread({ comments, locale }: Pick<Props, 'comments' | 'locale'>) {
  return (
    <ol className="preview-thread" aria-labelledby="thread-title">
      {comments.map(({ id, name, text, createdAt }) => (
        <li key={id}>
          <p className="preview-comment-name">
            {name}, <time dateTime={createdAt}>{formatMoment(createdAt, locale)}</time>
          </p>
          <p className="preview-comment-text">{text}</p>
        </li>
      ))}
    </ol>
  )
}
