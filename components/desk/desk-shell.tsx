'use client'

import { Button, Container } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useId, useState } from 'react'
import { DeskNav } from './desk-nav'
import { DeskPerson, type DeskPersonProps } from './desk-person'
import { SearchBox } from './search-box'

type Props = DeskPersonProps & { children: ReactNode }

/** What stands around every page of the desk. On a narrow screen all but its name is behind a button. */
export function DeskShell({ children, ...person }: Props) {
  const t = useTranslations('Desk')
  const menuId = useId()
  const here = usePathname()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === here
  return (
    <>
      <a className="desk-skip" href="#content">
        {t('skipToContent')}
      </a>
      <header className="desk-header">
        <Container size="xl" className="desk-header-row">
          <Link href="/admin" className="desk-wordmark">
            Komunikat <span>{t('desk')}</span>
          </Link>
          <Button
            {...{ variant: 'default', size: 'compact-sm', className: 'desk-menu-button' }}
            {...{ 'aria-expanded': isOpen, 'aria-controls': menuId }}
            onClick={() => setOpenAt(isOpen ? null : here)}
          >
            {t('menu')}
          </Button>
          <div id={menuId} className="desk-menu" data-open={isOpen || undefined}>
            <SearchBox label={t('search')} />
            <DeskPerson {...person} />
            <DeskNav role={person.role} locale={person.locale} />
          </div>
        </Container>
      </header>
      <Container component="main" size="xl" id="content" tabIndex={-1} className="desk-main">
        {children}
      </Container>
    </>
  )
}
