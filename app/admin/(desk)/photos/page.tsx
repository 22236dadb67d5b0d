import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { PageLinks } from '@/components/desk/page-links'
import { PhotoFilter } from '@/components/desk/photo-filter'
import { PhotoLibrary } from '@/components/desk/photo-library'
import { UploadForm } from '@/components/desk/upload-form'
import { read } from '@/db/open'
import { searchLibrary } from '@/db/queries/photos'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<Record<string, unknown>> }

const pageSize = 24

/** What an address may ask for; anything else counts as not said. */
const wishes = z.object({
  q: z.string().trim().catch(''),
  page: z.coerce.number().int().positive().catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskPhotos' })
  return { title: t('title') }
}

export default async function PhotosPage({ searchParams }: Props) {
  const { q: query, page } = wishes.parse(await searchParams)
  const staff = await requireStaff(addressOf(query, page))
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskPhotos' })
  const offset = (page - 1) * pageSize
  const { photos, total } = await searchLibrary(read(), { query, limit: pageSize, offset })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) redirect(addressOf(query, pages))
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'uploadPhoto') && <UploadForm locale={staff.deskLocale} />}
      <PhotoFilter query={query} />
      <p role="status">
        {total > 0 ? t('count', { photos: total }) : query ? t('noMatch', { query }) : t('empty')}
      </p>
      <PhotoLibrary photos={photos} locale={staff.deskLocale} />
      <PageLinks path="/admin/photos" query={{ q: query }} page={page} pages={pages} />
    </>
  )
}

function addressOf(query: string, page: number) {
  return `/admin/photos?${new URLSearchParams({ q: query, page: String(page) })}`
}
