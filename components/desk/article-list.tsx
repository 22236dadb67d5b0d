'use client'

import { startTransition, useState } from 'react'
import type { ArticleRow } from '@/db/queries/desk-articles'
import type { BulkAct, BulkLanguage } from '@/lib/bulk'
import type { Locale } from '@/lib/locales'
import { ArticleTable } from './article-table'
import { BulkBar } from './bulk-bar'
import { BulkResult } from './bulk-result'
import type { DeskFormAction } from './form-action'
import { useDeskAction } from './use-desk-action'

type Props = {
  articles: ArticleRow[]
  locale: Locale
  /** What this person may do to many at once. */
  acts: BulkAct[]
  action: DeskFormAction
}

/** The list of articles, of which some can be chosen to do the same to all. */
export function ArticleList({ articles, locale, acts, action }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set<string>())
  const picked = articles.filter(({ id }) => chosen.has(id))
  const { answer, submit, isPending } = useDeskAction(action, () => setChosen(new Set()))

  function act(name: BulkAct, language: BulkLanguage) {
    const form = new FormData()
    form.set('act', name)
    form.set('language', language)
    form.set('articles', JSON.stringify(picked.map(toChosen)))
    startTransition(() => submit(form))
  }
  return (
    <>
      {articles.length > 0 && <BulkBar {...{ picked, acts, isPending }} onAct={act} />}
      <BulkResult answer={answer} />
      {articles.length > 0 && (
        <ArticleTable articles={articles} locale={locale} selection={{ chosen, onChange: setChosen }} />
      )}
    </>
  )
}

/** An article with its editions as they are seen here: what is saved meanwhile is not acted on. */
function toChosen({ id: articleId, editions }: ArticleRow) {
  const written = Object.entries(editions).flatMap(([locale, edition]) =>
    edition ? [[locale, { revisionId: edition.revisionId, version: edition.version }]] : [],
  )
  return { articleId, editions: Object.fromEntries(written) as object }
}
