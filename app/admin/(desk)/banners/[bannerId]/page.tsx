import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { BannerForm } from '@/components/desk/banner-form'
import { read } from '@/db/open'
import { findBanner } from '@/db/queries/banners'
import { bannerState } from '@/lib/banner'
import { draftOf } from '@/lib/banner-draft'
import { isId } from '@/lib/id'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../session'
import { setBanner } from '../actions'
import { bannerSurroundings } from '../surroundings'

type Props = { params: Promise<{ bannerId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskBanners' })
  return { title: t('change') }
}

export default async function BannerPage({ params }: Props) {
  const { bannerId } = await params
  const staff = await requireStaff(`/admin/banners/${bannerId}`)
  const banner = may(staff, 'setBanner') && isId(bannerId) ? await findBanner(read(), bannerId) : null
  if (!banner) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskBanners' })
  // Whoever is writing when it ends keeps what they typed: the form stays, and the command refuses.
  const isOver = bannerState(banner, new Date().toISOString()) === 'over'
  return (
    <>
      <h1 className="desk-title">{t('change')}</h1>
      {isOver && (
        <p>
          {t('isOver')} <Link href={`/admin/banners/new?from=${banner.id}`}>{t('useAgain')}</Link>
        </p>
      )}
      <BannerForm
        action={setBanner}
        draft={draftOf(banner)}
        banner={banner}
        {...await bannerSurroundings(bannerId)}
      />
    </>
  )
}
