'use client'

import { Button, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { label: string; query?: string; isWide?: boolean }

/** One search over everything: an ordinary form, so that the address can be kept and the back button works. */
export function SearchBox({ label, query, isWide }: Props) {
  const t = useTranslations('DeskSearch')
  const size = isWide ? 'sm' : 'xs'
  return (
    <form action="/admin/search" role="search" aria-label={label} className="search-box">
      <TextInput
        {...{ name: 'q', type: 'search', size, defaultValue: query, 'aria-label': t('query') }}
        placeholder={t('query')}
      />
      <Button type="submit" variant="default" size={size}>
        {t('find')}
      </Button>
    </form>
  )
}
