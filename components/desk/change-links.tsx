'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'

type PagesProps = { newest: string | null; older: string | null }

/** Back and forth through the record. There is no count of pages: counting would take longer than reading one. */
export function ChangePages({ newest, older }: PagesProps) {
  const t = useTranslations('Record')
  if (!newest && !older) return null
  return (
    <Group component="nav" aria-label={t('pages')} mt="md">
      {newest && (
        <Button component={Link} href={newest} variant="default">
          {t('newest')}
        </Button>
      )}
      {older && (
        <Button component={Link} href={older} variant="default">
          {t('older')}
        </Button>
      )}
    </Group>
  )
}

type ExportProps = { query: string; other: 'comma' | 'semicolon' }

/** Plain links: one that loads ahead would put downloads into the record that nobody asked for. */
export function ExportLinks({ query, other }: ExportProps) {
  const t = useTranslations('Record')
  const address = '/admin/record/export?'
  return (
    <section className="change-export">
      <Group gap="sm">
        <Button component="a" href={address + query} variant="default">
          {t('export')}
        </Button>
        {/* messages: Record.exportOther.* */}
        <a href={`${address}${query}&separator=${other}`}>{t(`exportOther.${other}`)}</a>
      </Group>
      <p className="desk-soft">{t('exportHelp')}</p>
    </section>
  )
}
