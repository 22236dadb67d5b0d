'use client'

import './side-threads.css'
import { Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import type { PreviewLinkView } from '@/db/queries/preview-links'
import type { Locale } from '@/lib/locales'
import type { DeskFormAction } from './form-action'
import { PreviewLinkForm } from './preview-link-form'
import { PreviewLinkList } from './preview-link-list'
import { useProblemText } from './problem-text'
import { useDeskAction } from './use-desk-action'

type Props = {
  editionId: string
  deskLocale: Locale
  /** All that were ever made for this edition, the newest first. */
  links: PreviewLinkView[]
  mayShare: boolean
  actions: { sharePreview: DeskFormAction; revokePreview: DeskFormAction }
}

/** The secret addresses at which an edition is read before it is public. */
export function PreviewLinksPanel({ editionId, deskLocale, links, mayShare, actions }: Props) {
  const t = useTranslations('PreviewLinks')
  const textOf = useProblemText()
  const [isRevoked, setIsRevoked] = useState(false)
  const { answer, submit, isPending } = useDeskAction(actions.revokePreview, () => setIsRevoked(true))
  const open = links.filter((link) => !link.ended)
  const ended = links.filter((link) => link.ended)

  function revoke(previewLinkId: string) {
    setIsRevoked(false)
    const form = new FormData()
    form.set('editionId', editionId)
    form.set('previewLinkId', previewLinkId)
    startTransition(() => submit(form))
  }
  return (
    <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('title')}>
      <h2 className="side-title">{t('title')}</h2>
      {open.length === 0 && <Text size="sm">{t('none')}</Text>}
      {open.length > 0 && (
        <PreviewLinkList
          links={open}
          locale={deskLocale}
          onRevoke={mayShare ? revoke : undefined}
          isPending={isPending}
        />
      )}
      <p role="status" className="side-note">
        {isRevoked && t('saidRevoked')}
      </p>
      <p role="alert" className="side-note">
        {answer.problems.map(textOf).join(' ')}
      </p>
      {mayShare && <PreviewLinkForm editionId={editionId} action={actions.sharePreview} />}
      {ended.length > 0 && (
        <details className="side-folded">
          <summary>{t('ended', { links: ended.length })}</summary>
          <PreviewLinkList links={ended} locale={deskLocale} />
        </details>
      )}
    </Paper>
  )
}
