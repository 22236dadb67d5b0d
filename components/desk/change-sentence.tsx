'use client'

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Change } from '@/db/queries/changes'
import { actionToTell, pathOfSubject, wordsOfSubject } from './change-words'

/** What happened, as a sentence; the subject leads to its page. An action that nobody gave words is said by its name. */
export function ChangeSentence({ change }: { change: Change }) {
  const t = useTranslations('Record')
  const desk = useLocale()
  const { action, about } = change
  const { text, locale } = wordsOfSubject(change, desk)
  const title = text || t('unnamed')
  const told = actionToTell(change)
  const subject = (chunks: ReactNode) => <Subject change={change}>{chunks}</Subject>
  return (
    <>
      {/* messages: Record.action.* */}
      {told
        ? t.rich(`action.${told}`, { title, subject })
        : t.rich('unknownAction', { action, title, subject })}
      {about?.kind === 'edition' && <span className="desk-soft"> {locale?.toUpperCase()}</span>}
    </>
  )
}

function Subject({ change, children }: { change: Change; children: ReactNode }) {
  const desk = useLocale()
  const { text, locale } = wordsOfSubject(change, desk)
  const lang = text ? locale : undefined
  const path = pathOfSubject(change, desk)
  if (!path) return <span lang={lang}>{children}</span>
  return (
    <Link href={path} lang={lang} prefetch={false}>
      {children}
    </Link>
  )
}
