'use client'

import { Button, Group } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { DeskBanner } from '@/db/queries/banners'
import type { BannerDraft } from '@/lib/banner-draft'
import { type Locale, locales } from '@/lib/locales'
import type { TimeChoice } from '@/lib/warsaw-time'
import { BannerConflict } from './banner-conflict'
import { BannerDialog } from './banner-dialog'
import { BannerKindField } from './banner-kind-field'
import { BannerWordsFields } from './banner-words-fields'
import { ErrorSummary } from './error-summary'
import type { DeskFormAction } from './form-action'
import { TimeField } from './time-field'
import { useBannerForm } from './use-banner-form'
import { useFieldId } from './use-field-id'

type Props = {
  action: DeskFormAction
  /** What the form begins with. */
  draft: BannerDraft
  /** The banner to change, as it is now; null for a new one. */
  banner: DeskBanner | null
  /** The banner that readers see now, where it is another one. */
  standing: DeskBanner | null
  /** The words of a banner's link, as readers of each language see them. */
  more: Record<Locale, string>
}

/** A banner to be made or changed, in both languages at once. */
export function BannerForm({ action, banner, standing, more, ...given }: Props) {
  const t = useTranslations('DeskBanners')
  const fieldId = useFieldId()
  const form = useBannerForm({ action, banner, draft: given.draft })
  const { draft, change, errors } = form
  const timeProps = (name: 'startsAt' | 'endsAt') => ({
    ...{ id: fieldId(name), value: draft[name].local, choice: draft[name].choice, error: errors[name] },
    onChange: (local: string, choice: TimeChoice) => change({ [name]: { local, choice } }),
  })
  return (
    <form onSubmit={form.ask} className="banner-form">
      <ErrorSummary problems={form.problems} fieldId={fieldId} />
      {form.isStale && <BannerConflict {...form} theirs={banner!} />}
      <BannerKindField id={fieldId('kind')} kind={draft.kind} onChange={(kind) => change({ kind })} />
      <div className="banner-columns">
        <TimeField {...timeProps('startsAt')} label={t('startsAt')} description={t('startsAtHelp')} />
        <TimeField {...timeProps('endsAt')} label={t('endsAt')} description={t('endsAtHelp')} />
      </div>
      <div className="banner-columns">
        {locales.map((locale) => (
          <BannerWordsFields
            key={locale}
            {...{ locale, errors, fieldId, kind: draft.kind, words: draft.texts[locale], more: more[locale] }}
            onChange={(part) => form.changeWords(locale, part)}
          />
        ))}
      </div>
      <Group>
        <Button type="submit" loading={form.isPending}>
          {banner ? t('saveChange') : t('set')}
        </Button>
      </Group>
      <BannerDialog {...form} {...{ banner, standing, more }} />
    </form>
  )
}
