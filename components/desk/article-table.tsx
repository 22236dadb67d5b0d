'use client'

import { Table } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ArticleRow } from '@/db/queries/desk-articles'
import { formatDateTime } from '@/lib/dates'
import { type Locale, locales, otherLocale } from '@/lib/locales'
import { StateBadge } from './state-badge'

type Props = { articles: ArticleRow[]; locale: Locale }

/** The articles with the state of each language at a glance. */
export function ArticleTable({ articles, locale }: Props) {
  const t = useTranslations('DeskArticles')
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
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
            <Row key={article.id} article={article} locale={locale} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ article, locale }: { article: ArticleRow; locale: Locale }) {
  const t = useTranslations('DeskArticles')
  const language = article.editions[locale] ? locale : otherLocale(locale)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Link href={`/admin/articles/${article.id}/${language}`} lang={language}>
          {article.editions[language]?.title || t('untitled')}
        </Link>
      </Table.Th>
      {locales.map((column) => (
        <Table.Td key={column}>
          <StateBadge state={article.editions[column]?.state ?? 'missing'} />
        </Table.Td>
      ))}
      <Table.Td>
        <time dateTime={article.savedAt}>{formatDateTime(article.savedAt, locale)}</time>
      </Table.Td>
    </Table.Tr>
  )
}
