'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { EditionState } from '@/lib/edition-state'
import { type Locale, locales } from '@/lib/locales'
import { StateBadge } from './state-badge'

type Props = { articleId: string; locale: Locale; states: Record<Locale, EditionState> }

/** The editions of an article: each language with its own state. */
export function EditionLanguages({ articleId, locale, states }: Props) {
  const t = useTranslations('DeskArticles')
  return (
    <nav className="edition-language" aria-label={t('languages')}>
      {locales.map((language) => (
        <Link
          key={language}
          href={`/admin/articles/${articleId}/${language}`}
          aria-current={language === locale ? 'page' : undefined}
        >
          {t(`language.${language}`)} <StateBadge state={states[language]} />
        </Link>
      ))}
    </nav>
  )
}
