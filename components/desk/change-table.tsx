'use client'

import './record.css'
import { Table } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { Change } from '@/db/queries/changes'
import { formatMoment } from '@/lib/warsaw-time'
import { ChangeDetails } from './change-details'
import { ChangeSentence } from './change-sentence'

/** The record, a line for each change: when, who, what. */
export function ChangeTable({ changes }: { changes: Change[] }) {
  const t = useTranslations('Record')
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="sm" aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('time')}</Table.Th>
            <Table.Th scope="col">{t('person')}</Table.Th>
            <Table.Th scope="col">{t('what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Row key={change.number} change={change} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ change }: { change: Change }) {
  const t = useTranslations('Record')
  const { at, who } = change
  return (
    <Table.Tr className="change-row">
      <Table.Td>
        <time dateTime={at}>{formatMoment(at, useLocale())}</time>
      </Table.Td>
      <Table.Td>{who ?? <span className="desk-soft">{t('nobody')}</span>}</Table.Td>
      <Table.Td>
        <ChangeSentence change={change} />
        <ChangeDetails change={change} />
      </Table.Td>
    </Table.Tr>
  )
}
