'use client'

import { Anchor, Button, Container, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '@/lib/locales'
import type { Role } from '@/lib/permissions'

type Props = {
  name: string
  role: Role
  locale: Locale
  signOut: () => Promise<void>
  setDeskLocale: (form: FormData) => Promise<void>
  children: ReactNode
}

/** What stands around every page of the desk. */
export function DeskShell({ name, role, locale, signOut, setDeskLocale, children }: Props) {
  const t = useTranslations('Desk')
  const path = usePathname()
  const current = (href: string) => (path.startsWith(href) ? 'page' : undefined)
  return (
    <>
      <a className="desk-skip" href="#content">
        {t('skipToContent')}
      </a>
      <header className="desk-header">
        <Container size="xl" className="desk-header-row">
          <Link href="/admin/articles" className="desk-wordmark">
            Komunikat <span>{t('desk')}</span>
          </Link>
          <nav aria-label={t('navigation')} className="desk-nav">
            <Link href="/admin/articles" aria-current={current('/admin/articles')}>
              {t('articles')}
            </Link>
            <Link href="/admin/photos" aria-current={current('/admin/photos')}>
              {t('photos')}
            </Link>
            <Anchor href={`/${locale}`} inherit>
              {t('viewSite')}
            </Anchor>
          </nav>
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
        </Container>
      </header>
      <Container component="main" size="xl" id="content" tabIndex={-1} className="desk-main">
        {children}
      </Container>
    </>
  )
}
