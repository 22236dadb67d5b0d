'use client'

import { Anchor, Paper } from '@mantine/core'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ChecksPanel } from './checks-panel'
import type { EditionPartProps } from './edition-form-props'
import { PlanNotice } from './plan-notice'
import { PresenceLine } from './presence-line'
import { PublishButtons } from './publish-buttons'
import { ReviewButtons } from './review-buttons'
import { SaveState } from './save-state'
import { TakeDownButtons } from './take-down-buttons'
import type { EditionFormState } from './use-edition-form'

type Props = EditionPartProps & { form: EditionFormState; fieldId: (field: string) => string }

/** What can be done with the edition, and how it stands. */
export function EditionSide(props: Props) {
  const t = useTranslations('Edition')
  const { form, editionId, locale, articleId } = props
  return (
    <>
      <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('actions')}>
        <SaveState {...form} deskLocale={props.deskLocale} />
        {editionId && <PresenceLine editionId={editionId} formId={form.formId} />}
        {props.plan && <PlanNotice plan={props.plan} deskLocale={props.deskLocale} />}
        <ReviewButtons {...props} />
        <PublishButtons {...props} />
        {editionId && (
          <nav className="side-links" aria-label={t('see')}>
            <Anchor href={`/admin/preview/${locale}/${editionId}`} target="_blank">
              {t('preview')}
            </Anchor>
            {props.publicAddress && (
              <Anchor href={props.publicAddress} target="_blank">
                {t('viewPublic')}
              </Anchor>
            )}
            <Anchor component={Link} href={`/admin/articles/${articleId}/${locale}/history`}>
              {t('history')}
            </Anchor>
          </nav>
        )}
        <TakeDownButtons {...props} />
      </Paper>
      <ChecksPanel {...props} />
    </>
  )
}
