'use client'

import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { stateWords } from '@/lib/edition-state'

/** Search and filter of the list: an ordinary form, so that the address can be kept and the back button works. */
export function ArticleFilter({ query, state }: { query: string; state?: string }) {
  const t = useTranslations('DeskArticles')
  const desk = useTranslations('Desk')
  return (
    <form action="/admin/articles" role="search" aria-label={t('filter')}>
      <Group align="end" gap="sm">
        <TextInput name="q" label={t('query')} defaultValue={query} type="search" />
        <NativeSelect
          name="state"
          label={t('state')}
          defaultValue={state ?? ''}
          data={[
            { value: '', label: t('anyState') },
            ...stateWords.map((value) => ({ value, label: desk(`state.${value}`) })),
          ]}
        />
        <Button type="submit" variant="default">
          {t('apply')}
        </Button>
      </Group>
    </form>
  )
}
