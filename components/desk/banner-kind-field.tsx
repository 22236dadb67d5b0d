'use client'

import { Radio } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { type BannerKind, bannerKinds } from '@/lib/banner'

type Props = { id: string; kind: BannerKind; onChange: (kind: BannerKind) => void }

/** What the banner is for, the most serious first. */
export function BannerKindField({ id, kind, onChange }: Props) {
  const t = useTranslations('DeskBanners')
  return (
    <Radio.Group
      id={id}
      label={t('kindField')}
      value={kind}
      onChange={(next) => onChange(bannerKinds.find((one) => one === next) ?? kind)}
    >
      {bannerKinds.map((one) => (
        // messages: DeskBanners.kind.*, DeskBanners.kindHelp.*
        <Radio key={one} value={one} mt="xs" label={t(`kind.${one}`)} description={t(`kindHelp.${one}`)} />
      ))}
    </Radio.Group>
  )
}
