'use client'

import { Button, Group, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'

export function PhotoFilter({ query }: { query: string }) {
  const t = useTranslations('DeskPhotos')
  return (
    <form action="/admin/photos" role="search" aria-label={t('filter')}>
      <Group align="end" gap="sm" mt="lg">
        <TextInput name="q" label={t('query')} defaultValue={query} type="search" />
        <Button type="submit" variant="default">
          {t('find')}
        </Button>
      </Group>
    </form>
  )
}
