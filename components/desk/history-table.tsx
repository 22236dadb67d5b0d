'use client'

import { Button, Radio, Table } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { HistoryEntry } from '@/db/queries/history'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import type { DeskFormAction } from './form-action'
import { RestoreDialog } from './restore-dialog'

type Props = {
  path: string
  entries: HistoryEntry[]
  /** The two that are compared. */
  chosen: { from: string; to: string }
  editionId: string
  workingRevisionId: string | null
  locale: Locale
  deskLocale: Locale
  mayRestore: boolean
  action: DeskFormAction
}

/** The revisions of an edition: an ordinary form chooses two to compare, so that the address can be kept. */
export function HistoryTable(props: Props) {
  const t = useTranslations('History')
  const { path, entries, chosen, deskLocale } = props
  const [restoring, setRestoring] = useState<HistoryEntry | null>(null)
  return (
    <form action={path}>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              {(['from', 'to', 'revision', 'by', 'why'] as const).map((column) => (
                <Table.Th scope="col" key={column}>
                  {/* messages: History.from, History.to, History.revision, History.by, History.why */}
                  {t(column)}
                </Table.Th>
              ))}
              <Table.Th>
                <span className="visually-hidden">{t('restore')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => {
              const time = formatMoment(entry.savedAt, deskLocale)
              const isWorking = entry.id === props.workingRevisionId
              return (
                <Table.Tr key={entry.id}>
                  {(['from', 'to'] as const).map((end) => (
                    <Table.Td key={end}>
                      <Radio
                        name={end}
                        value={entry.id}
                        defaultChecked={chosen[end] === entry.id}
                        // messages: History.from, History.to
                        aria-label={`${t(end)}: ${time}`}
                      />
                    </Table.Td>
                  ))}
                  <Table.Th scope="row" fw={400}>
                    <time dateTime={entry.savedAt}>{time}</time>
                    {isWorking && <span className="entry-facts">{t('now')}</span>}
                    {entry.publishedAt.map((at) => (
                      <span className="entry-facts" key={at}>
                        {t('wasPublic', { time: formatMoment(at, deskLocale) })}
                      </span>
                    ))}
                  </Table.Th>
                  <Table.Td>{entry.byName ?? t('script')}</Table.Td>
                  <Table.Td>{t(`reason.${entry.reason}`)}</Table.Td>
                  <Table.Td>
                    {props.mayRestore && !isWorking && (
                      <Button variant="default" size="compact-sm" onClick={() => setRestoring(entry)}>
                        {t('restore')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Button type="submit" mt="sm">
        {t('compare')}
      </Button>
      {restoring && <RestoreDialog {...props} entry={restoring} onClose={() => setRestoring(null)} />}
    </form>
  )
}
