'use client'

import './banners.css'
import { Badge, Button, Table } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { DeskBanner } from '@/db/queries/banners'
import { type BannerState, wasCancelled } from '@/lib/banner'
import { formatMoment } from '@/lib/warsaw-time'
import { EndBannerButton } from './end-banner-button'
import type { DeskFormAction } from './form-action'

type BannerRow = DeskBanner & {
  state: BannerState
  /** The banner that readers see in its stead, where there is one. */
  hiddenBy: DeskBanner | null
}

type Props = { label: string; banners: BannerRow[]; endBanner: DeskFormAction }

/** Banners with how each stands, and what can be done with it. */
export function BannerTable({ label, banners, endBanner }: Props) {
  const t = useTranslations('DeskBanners')
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('banner')}</Table.Th>
            <Table.Th scope="col">{t('kindField')}</Table.Th>
            <Table.Th scope="col">{t('stateField')}</Table.Th>
            <Table.Th scope="col">{t('times')}</Table.Th>
            <Table.Th scope="col">{t('setBy')}</Table.Th>
            <Table.Th scope="col">{t('actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {banners.map((banner) => (
            <Row key={banner.id} banner={banner} endBanner={endBanner} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ banner, endBanner }: { banner: BannerRow; endBanner: DeskFormAction }) {
  const t = useTranslations('DeskBanners')
  const { title } = banner.texts[useLocale()]
  const isOver = banner.state === 'over'
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {isOver ? title : <Link href={`/admin/banners/${banner.id}`}>{title}</Link>}
      </Table.Th>
      <Table.Td>{t(`kind.${banner.kind}`)}</Table.Td>
      <Table.Td>
        <State banner={banner} />
      </Table.Td>
      <Table.Td>
        <Times banner={banner} />
      </Table.Td>
      <Table.Td>{banner.createdBy ?? t('setByNobody')}</Table.Td>
      <Table.Td>
        {isOver ? (
          <Button
            component={Link}
            href={`/admin/banners/new?from=${banner.id}`}
            variant="default"
            size="compact-sm"
          >
            {t('useAgain')}
            <span className="visually-hidden"> – {title}</span>
          </Button>
        ) : (
          <EndBannerButton
            action={endBanner}
            bannerId={banner.id}
            title={title}
            hasBegun={banner.state === 'shown'}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function State({ banner }: { banner: BannerRow }) {
  const t = useTranslations('DeskBanners')
  const locale = useLocale()
  const title = banner.hiddenBy?.texts[locale].title
  return (
    <>
      <Badge variant="default" tt="none" className="state-badge" data-state={title ? 'hidden' : banner.state}>
        {wasCancelled(banner) ? t('state.cancelled') : title ? t('state.hidden') : t(`state.${banner.state}`)}
      </Badge>
      {title && <p className="desk-soft banner-note">{t('hiddenBy', { title })}</p>}
    </>
  )
}

function Times({ banner: { startsAt, endsAt } }: { banner: BannerRow }) {
  const t = useTranslations('DeskBanners')
  const locale = useLocale()
  const start = <time dateTime={startsAt}>{formatMoment(startsAt, locale)}</time>
  if (wasCancelled({ startsAt, endsAt })) return start
  return (
    <>
      {start} –{' '}
      {endsAt === null ? t('openEnd') : <time dateTime={endsAt}>{formatMoment(endsAt, locale)}</time>}
    </>
  )
}
