'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import type { DeskBanner } from '@/db/queries/banners'
import { bannerStart, goesBefore } from '@/lib/banner'
import { type BannerDraft, momentsOf } from '@/lib/banner-draft'
import { type Locale, locales } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'
import { BannerPreview } from './banner-preview'

type Props = {
  draft: BannerDraft
  banner: DeskBanner | null
  standing: DeskBanner | null
  more: Record<Locale, string>
  /** Since when it is asked; null where it is not. */ askedAt: string | null
  confirm: () => void
  cancel: () => void
}

/** What will be seen, where and when: asked about before it goes public. */
export function BannerDialog({ draft, more, askedAt, confirm, cancel, ...banners }: Props) {
  const t = useTranslations('DeskBanners')
  return (
    <Modal
      lockScroll={false}
      size="lg"
      opened={askedAt !== null}
      onClose={cancel}
      title={t('confirmTitle', { kind: t(`kind.${draft.kind}`) })}
      closeButtonProps={{ 'aria-label': t('back') }}
    >
      <Times draft={draft} now={askedAt ?? ''} />
      <Order draft={draft} now={askedAt ?? ''} {...banners} />
      {locales.map((locale) => (
        <BannerPreview
          key={locale}
          {...{ locale, kind: draft.kind, words: draft.texts[locale] }}
          more={more[locale]}
        />
      ))}
      <Text mt="sm">{t('undo')}</Text>
      <Group mt="md">
        <Button onClick={confirm}>{t('confirm')}</Button>
        <Button variant="default" onClick={cancel}>
          {t('back')}
        </Button>
      </Group>
    </Modal>
  )
}

function Times({ draft, now }: Pick<Props, 'draft'> & { now: string }) {
  const t = useTranslations('DeskBanners')
  const locale = useLocale()
  const { startsAt, endsAt } = momentsOf(draft)
  return (
    <Text>
      {startsAt === null || startsAt <= now
        ? t('confirmNow')
        : t('confirmLater', { from: formatMoment(startsAt, locale) })}{' '}
      {endsAt === null ? t('untilEnded') : t('untilTime', { until: formatMoment(endsAt, locale) })}
    </Text>
  )
}

/** Which of two readers will see, where another banner stands. */
function Order({
  draft,
  now,
  banner,
  standing,
}: Pick<Props, 'draft' | 'banner' | 'standing'> & { now: string }) {
  const t = useTranslations('DeskBanners')
  const locale = useLocale()
  if (!standing) return null
  const { startsAt } = momentsOf(draft)
  const start = bannerStart(startsAt, now, banner?.startsAt)
  const title = standing.texts[locale].title
  return (
    <Text mt="sm">
      {goesBefore({ id: banner?.id ?? '', kind: draft.kind, startsAt: start }, standing)
        ? t('hides', { title })
        : t('waits', { title })}
    </Text>
  )
}
