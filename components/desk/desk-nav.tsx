'use client'

import { Anchor } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { Locale } from '@/lib/locales'
import { type Permission, permissions, type Role } from '@/lib/permissions'

const pages = [
  { name: 'overview', path: '/admin', needs: 'read' },
  { name: 'articles', path: '/admin/articles', needs: 'read' },
  { name: 'photos', path: '/admin/photos', needs: 'read' },
  { name: 'galleries', path: '/admin/galleries', needs: 'read' },
  { name: 'topics', path: '/admin/topics', needs: 'read' },
  { name: 'banners', path: '/admin/banners', needs: 'setBanner' },
  { name: 'trash', path: '/admin/trash', needs: 'read' },
  { name: 'record', path: '/admin/record', needs: 'readRecord' },
  { name: 'settings', path: '/admin/settings', needs: 'changeSettings' },
] as const satisfies { name: string; path: string; needs: Permission }[]

/** The pages that somebody of this role can open; each of them asks again. */
export function DeskNav({ role, locale }: { role: Role; locale: Locale }) {
  const t = useTranslations('Desk')
  const here = usePathname()
  const mayOpen = pages.filter(({ needs }) => permissions[needs].some((candidate) => candidate === role))
  // messages: Desk.pageNames.*
  return (
    <nav aria-label={t('navigation')} className="desk-nav">
      {mayOpen.map(({ name, path }) => (
        <Link key={name} href={path} aria-current={isWithin(here, path) ? 'page' : undefined}>
          {t(`pageNames.${name}`)}
        </Link>
      ))}
      <Anchor href={`/${locale}`} inherit>
        {t('viewSite')}
      </Anchor>
    </nav>
  )
}

/** Every page of the desk is below the overview: that one counts for itself only. */
function isWithin(here: string, path: string) {
  return here === path || (path !== '/admin' && here.startsWith(`${path}/`))
}
