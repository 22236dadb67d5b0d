'use client'

import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Person } from '@/db/queries/people'
import { type ChangeGroup, changeGroupNames } from '@/lib/change-groups'

/** What the record is asked for, as its address says it; what was not said is empty. */
export type ChangeWishes = {
  /** An id, or `nobody` for what nobody signed in has done. */
  person: string
  group: ChangeGroup | ''
  /** The first and the last day, `YYYY-MM-DD`, in Warsaw. */
  from: string
  until: string
  subject: string
}

type Props = { wishes: ChangeWishes; people: Person[] }

/** An ordinary form, so that the address can be kept and the back button works. */
export function ChangeFilter({ wishes, people }: Props) {
  const t = useTranslations('Record')
  const everyone = [
    { value: '', label: t('anyone') },
    ...people.map(({ id, name, email }) => ({ value: id, label: `${name} – ${email}` })),
    { value: 'nobody', label: t('nobody') },
  ]
  // messages: Record.group.*
  const groups = changeGroupNames.map((value) => ({ value, label: t(`group.${value}`) }))
  return (
    <form action="/admin/record" role="search" aria-label={t('filter')} key={JSON.stringify(wishes)}>
      {wishes.subject && <input type="hidden" name="subject" value={wishes.subject} />}
      <Group align="end" gap="sm">
        <NativeSelect name="person" label={t('person')} defaultValue={wishes.person} data={everyone} />
        <NativeSelect
          name="group"
          label={t('groupField')}
          defaultValue={wishes.group}
          data={[{ value: '', label: t('anything') }, ...groups]}
        />
        <TextInput name="from" label={t('from')} type="date" defaultValue={wishes.from} />
        <TextInput name="until" label={t('until')} type="date" defaultValue={wishes.until} />
        <Button type="submit" variant="default">
          {t('find')}
        </Button>
      </Group>
    </form>
  )
}
