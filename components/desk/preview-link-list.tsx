'use client'

import { useTranslations } from 'next-intl'
import type { PreviewLinkView } from '@/db/queries/preview-links'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import { RevokeLinkButton } from './revoke-link-button'

type Props = {
  links: PreviewLinkView[]
  /** The language of the desk. */
  locale: Locale
  onRevoke?: (previewLinkId: string) => void
  isPending?: boolean
}

/** Preview links: for whom each is, until when it works, and how often it was opened. */
export function PreviewLinkList({ links, locale, onRevoke, isPending = false }: Props) {
  return (
    <ul className="side-thread">
      {links.map((link) => (
        <li key={link.id}>
          <PreviewLinkFacts link={link} locale={locale} />
          {onRevoke && (
            <RevokeLinkButton label={link.label} onRevoke={() => onRevoke(link.id)} isPending={isPending} />
          )}
        </li>
      ))}
    </ul>
  )
}

function PreviewLinkFacts({ link, locale }: { link: PreviewLinkView; locale: Locale }) {
  const t = useTranslations('PreviewLinks')
  const at = (moment: string) => formatMoment(moment, locale)
  const { label, createdAt, createdBy, expiresAt, ended, openings, lastOpenedAt } = link
  const state = { revoked: () => t('revoked'), expired: () => t('expired', { time: at(expiresAt) }) }
  return (
    <>
      <p className="side-name">{label}</p>
      <p>{ended ? state[ended]() : t('until', { time: at(expiresAt) })}</p>
      <p>
        {t('openings', { openings })}
        {lastOpenedAt && `, ${t('lastOpened', { time: at(lastOpenedAt) })}`}
      </p>
      <p className="side-facts">
        {createdBy === null
          ? t('byScript', { time: at(createdAt) })
          : t('by', { name: createdBy, time: at(createdAt) })}
      </p>
    </>
  )
}
