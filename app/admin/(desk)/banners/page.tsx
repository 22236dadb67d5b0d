import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BannerTable } from '@/components/desk/banner-table'
import { LinkButton } from '@/components/desk/link-button'
import { read } from '@/db/open'
import { listBanners } from '@/db/queries/banners'
import { bannerState, bannerToShow } from '@/lib/banner'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'
import { endBanner } from './actions'

type Props = { searchParams: Promise<Record<string, unknown>> }

/** How many of those that are over are listed; the record of changes has all. */
const mostOver = 50

/** What was just done, if the address says so. */
const news = z.object({ done: z.enum(['set', 'ending', 'cancelling']).optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskBanners' })
  return { title: t('title') }
}

export default async function BannersPage({ searchParams }: Props) {
  const { done } = news.parse(await searchParams)
  const staff = await requireStaff('/admin/banners')
  if (!may(staff, 'setBanner')) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskBanners' })
  const banners = await listRows()
  const present = banners.filter(({ state }) => state !== 'over')
  const over = banners.filter(({ state }) => state === 'over').slice(0, mostOver)
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('explanation')}</p>
      {/* messages: DeskBanners.done.* */}
      <p role="status">{done && t(`done.${done}`)}</p>
      <LinkButton href="/admin/banners/new">{t('new')}</LinkButton>
      <h2 className="desk-subtitle">{t('present')}</h2>
      {present.length > 0 ? (
        <BannerTable label={t('present')} banners={present} endBanner={endBanner} />
      ) : (
        <p>{t('none')}</p>
      )}
      {over.length > 0 && <h2 className="desk-subtitle">{t('past')}</h2>}
      {over.length > 0 && <BannerTable label={t('past')} banners={over} endBanner={endBanner} />}
    </>
  )
}

async function listRows() {
  const banners = await listBanners(read())
  const now = new Date().toISOString()
  const standing = bannerToShow(banners, now)
  return banners.map((banner) => {
    const state = bannerState(banner, now)
    return { ...banner, state, hiddenBy: state === 'shown' && banner !== standing ? standing : null }
  })
}
