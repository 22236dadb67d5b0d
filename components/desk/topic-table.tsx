'use client'

import { Table } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { TopicRow } from '@/db/queries/topics'
import { otherLocale } from '@/lib/locales'

/** The topics of one kind; each leads to its page, with the places where it is used. */
export function TopicTable({ label, topics }: { label: string; topics: TopicRow[] }) {
  const t = useTranslations('Topics')
  const locale = useLocale()
  const other = otherLocale(locale)
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table verticalSpacing="xs" aria-label={label} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(`name.${locale}`)}</Table.Th>
            <Table.Th scope="col">{t(`name.${other}`)}</Table.Th>
            <Table.Th scope="col">{t('uses')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {topics.map(({ id, names, articles }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={500}>
                <Link href={`/admin/topics/${id}`}>{names[locale]}</Link>
              </Table.Th>
              <Table.Td lang={other}>{names[other]}</Table.Td>
              <Table.Td>{t('articles', { articles })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
