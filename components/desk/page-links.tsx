'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'

type Props = { path: string; query: Record<string, string>; page: number; pages: number }

/** Back and forth through a long list, by ordinary addresses. */
export function PageLinks({ path, query, page, pages }: Props) {
  const t = useTranslations('Desk')
  if (pages < 2) return null
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`
  return (
    <Group component="nav" aria-label={t('pages')} mt="md">
      {page > 1 && (
        <Button component={Link} href={address(page - 1)} variant="default">
          {t('previousPage')}
        </Button>
      )}
      <span>{t('page', { page, pages })}</span>
      {page < pages && (
        <Button component={Link} href={address(page + 1)} variant="default">
          {t('nextPage')}
        </Button>
      )}
    </Group>
  )
}
