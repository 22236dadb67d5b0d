'use client'

import { Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { LinkTarget } from '@/db/queries/link-targets'
import type { LinkFinding } from '@/lib/link-finding'
import { formatMoment } from '@/lib/warsaw-time'

/** Where a link to an article of this site leads, when readers do not find it there. */
export function TargetLine({ target: { href, state } }: { target: LinkTarget }) {
  const t = useTranslations('Links')
  if (state === 'public') return null
  return (
    <li data-strength={state === 'withdrawn' ? undefined : 'stop'}>
      <LinkAddress href={href} />
      {/* messages: Links.target.* */}
      <Text size="sm">{t(`target.${state}`)}</Text>
    </li>
  )
}

/** What was found at an address of another site. */
export function FindingLine({ finding: { href, status, fault, checkedAt } }: { finding: LinkFinding }) {
  const t = useTranslations('Links')
  const locale = useLocale()
  // messages: Links.fault.*
  const words = fault ? t(`fault.${fault}`) : t('answers', { status: String(status) })
  return (
    <li>
      <LinkAddress href={href} />
      <Text size="sm">
        {words} <span className="desk-soft">{t('checkedAt', { time: formatMoment(checkedAt, locale) })}</span>
      </Text>
    </li>
  )
}

/** In a tab of its own: the form on this page may hold words that are not saved. */
export function LinkAddress({ href }: { href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {href}
    </a>
  )
}
