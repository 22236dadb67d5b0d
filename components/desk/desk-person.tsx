'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type Locale, otherLocale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'

export type DeskPersonProps = {
  name: string
  role: Role
  locale: Locale
  signOut: () => Promise<void>
  setDeskLocale: (form: FormData) => Promise<void>
}

/** Who is at work here, in which language, and the way out. */
export function DeskPerson({ name, role, locale, signOut, setDeskLocale }: DeskPersonProps) {
  const t = useTranslations('Desk')
  return (
    <Group gap="sm" className="desk-person">
      <Text size="sm">
        {name} <span className="desk-soft">({t(`role.${role}`)})</span>
      </Text>
      <form action={setDeskLocale}>
        <input type="hidden" name="deskLocale" value={otherLocale(locale)} />
        <Button type="submit" variant="subtle" size="compact-sm" lang={otherLocale(locale)}>
          {t('otherLanguage')}
        </Button>
      </form>
      <form action={signOut}>
        <Button type="submit" variant="default" size="compact-sm">
          {t('signOut')}
        </Button>
      </form>
    </Group>
  )
}
