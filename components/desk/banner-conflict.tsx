'use client'

import { Button, Group, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { DeskBanner } from '@/db/queries/banners'
import { locales } from '@/lib/locales'

type Props = { theirs: DeskBanner; keepMine: () => void; takeTheirs: () => void }

/** Somebody else changed the banner meanwhile: what it says now, and the choice between that and what is typed. */
export function BannerConflict({ theirs, keepMine, takeTheirs }: Props) {
  const t = useTranslations('DeskBanners')
  return (
    <section className="error-summary" aria-label={t('conflict')}>
      <p>{t('conflictExplanation', { kind: t(`kind.${theirs.kind}`) })}</p>
      {locales.map((locale) => (
        <blockquote key={locale} lang={locale}>
          <Text fw={600}>{theirs.texts[locale].title}</Text>
          <Text className="theirs">{theirs.texts[locale].text}</Text>
        </blockquote>
      ))}
      <Group>
        <Button variant="default" onClick={keepMine}>
          {t('keepMine')}
        </Button>
        <Button variant="default" onClick={takeTheirs}>
          {t('takeTheirs')}
        </Button>
      </Group>
    </section>
  )
}
