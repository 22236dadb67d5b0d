'use client'

import { Checkbox, Table } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ArticleRow } from '@/db/queries/desk-articles'
import { missingEdition } from '@/lib/edition-state'
import { type Locale, locales, otherLocale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import { StateBadge } from './state-badge'

/** The ids of the articles that are ticked. */
type Selection = { chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void }

type Props = { articles: ArticleRow[]; locale: Locale; selection: Selection }

/** The articles with the state of each language at a glance. */
export function ArticleTable({ articles, locale, selection }: Props) {
  const t = useTranslations('DeskArticles')
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <ChooseAll articles={articles} selection={selection} />
            </Table.Th>
            <Table.Th scope="col">{t('article')}</Table.Th>
            {locales.map((language) => (
              <Table.Th scope="col" key={language}>
                {t(`language.${language}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col">{t('saved')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {articles.map((article) => (
            <Row key={article.id} article={article} locale={locale} selection={selection} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function ChooseAll({ articles, selection: { chosen, onChange } }: Omit<Props, 'locale'>) {
  const t = useTranslations('Bulk')
  const count = articles.filter(({ id }) => chosen.has(id)).length
  return (
    <Checkbox
      aria-label={t('chooseAll')}
      checked={count === articles.length}
      indeterminate={count > 0 && count < articles.length}
      onChange={(event) => onChange(new Set(event.currentTarget.checked ? articles.map(({ id }) => id) : []))}
    />
  )
}

type RowProps = Omit<Props, 'articles'> & { article: ArticleRow }

function Row({ article, locale, selection: { chosen, onChange } }: RowProps) {
  const t = useTranslations('DeskArticles')
  const bulk = useTranslations('Bulk')
  const language = article.editions[locale] ? locale : otherLocale(locale)
  const title = article.editions[language]?.title || t('untitled')
  function toggle() {
    const next = new Set(chosen)
    if (!next.delete(article.id)) next.add(article.id)
    onChange(next)
  }
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox aria-label={bulk('choose', { title })} checked={chosen.has(article.id)} onChange={toggle} />
      </Table.Td>
      <Table.Th scope="row" fw={500}>
        <Link href={`/admin/articles/${article.id}/${language}`} lang={language}>
          {title}
        </Link>
      </Table.Th>
      {locales.map((column) => (
        <Table.Td key={column}>
          <StateBadge state={article.editions[column]?.state ?? missingEdition} />
        </Table.Td>
      ))}
      <Table.Td>
        <time dateTime={article.savedAt}>{formatMoment(article.savedAt, locale)}</time>
      </Table.Td>
    </Table.Tr>
  )
}
