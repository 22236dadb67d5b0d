import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { BannerForm } from '@/components/desk/banner-form'
import { read } from '@/db/open'
import { findBanner } from '@/db/queries/banners'
import { newDraft } from '@/lib/banner-draft'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../session'
import { setBanner } from '../actions'
import { bannerSurroundings } from '../surroundings'

type Props = { searchParams: Promise<Record<string, unknown>> }

/** The banner whose words are to be used again. */
const wishes = z.object({ from: z.uuid().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskBanners' })
  return { title: t('new') }
}

export default async function NewBannerPage({ searchParams }: Props) {
  const { from } = wishes.parse(await searchParams)
  const staff = await requireStaff('/admin/banners/new')
  if (!may(staff, 'setBanner')) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskBanners' })
  const model = from ? await findBanner(read(), from) : null
  return (
    <>
      <h1 className="desk-title">{t('new')}</h1>
      <BannerForm
        action={setBanner}
        draft={newDraft(model ?? undefined)}
        banner={null}
        {...await bannerSurroundings()}
      />
    </>
  )
}
