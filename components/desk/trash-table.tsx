'use client'

import { Table } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import type { TrashEntry } from '@/db/queries/trash'
import type { TrashKind } from '@/lib/trash'
import { formatMoment } from '@/lib/warsaw-time'
import { TakeOutButton } from './take-out-button'

type Props = { entries: TrashEntry[]; mayTakeOut: boolean }

/** What is in the trash, with who moved it there and when. */
export function TrashTable({ entries, mayTakeOut }: Props) {
  const t = useTranslations('Trash')
  const [takenOut, setTakenOut] = useState<string | null>(null)
  return (
    <>
      {/* The line that it was said of is no longer there. */}
      <p role="status">{takenOut !== null && t('takenOut', { title: takenOut || t('untitled') })}</p>
      {entries.length > 0 && (
        <Table.ScrollContainer minWidth={760}>
          <Table verticalSpacing="sm" aria-label={t('title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('entry')}</Table.Th>
                <Table.Th scope="col">{t('kindField')}</Table.Th>
                <Table.Th scope="col">{t('movedAt')}</Table.Th>
                <Table.Th scope="col">{t('movedBy')}</Table.Th>
                {mayTakeOut && <Table.Th scope="col">{t('actions')}</Table.Th>}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {entries.map((entry) => (
                <Row
                  key={entry.kind + entry.id}
                  entry={entry}
                  onTakenOut={mayTakeOut ? () => setTakenOut(entry.title) : null}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </>
  )
}

function Row({ entry, onTakenOut }: { entry: TrashEntry; onTakenOut: (() => void) | null }) {
  const t = useTranslations('Trash')
  const locale = useLocale()
  const { kind, id, title, titleLocale, deletedAt, deletedBy } = entry
  // messages: Trash.kind.*
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Link href={addressOf(kind, id, titleLocale)} lang={title ? titleLocale : undefined}>
          {title || t('untitled')}
        </Link>
      </Table.Th>
      <Table.Td>{t(`kind.${kind}`)}</Table.Td>
      <Table.Td>
        <time dateTime={deletedAt}>{formatMoment(deletedAt, locale)}</time>
      </Table.Td>
      <Table.Td>{deletedBy ?? t('movedByNobody')}</Table.Td>
      {onTakenOut && (
        <Table.Td>
          <TakeOutButton kind={kind} id={id} title={title || t('untitled')} onDone={onTakenOut} />
        </Table.Td>
      )}
    </Table.Tr>
  )
}

/** Where it can be looked at before it is taken out. */
function addressOf(kind: TrashKind, id: string, locale: string) {
  const pages = { photo: 'photos', gallery: 'galleries', topic: 'topics' }
  return kind === 'article' ? `/admin/articles/${id}/${locale}` : `/admin/${pages[kind]}/${id}`
}
