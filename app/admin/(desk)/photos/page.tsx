import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageLinks } from '@/components/desk/page-links'
import { PhotoFilter } from '@/components/desk/photo-filter'
import { PhotoLibrary } from '@/components/desk/photo-library'
import { UploadForm } from '@/components/desk/upload-form'
import { read } from '@/db/open'
import { searchLibrary } from '@/db/queries/photos'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<{ q?: string; page?: string }> }

const pageSize = 24

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskPhotos' })
  return { title: t('title') }
}

export default async function PhotosPage({ searchParams }: Props) {
  const staff = await requireStaff('/admin/photos')
  const { q: query = '', page: pageText } = await searchParams
  const page = Math.max(1, Number(pageText) || 1)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskPhotos' })
  const { photos, total } = await searchLibrary(read(), {
    query,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'uploadPhoto') && <UploadForm locale={staff.deskLocale} />}
      <PhotoFilter query={query} />
      <p role="status">{t('count', { photos: total })}</p>
      <PhotoLibrary photos={photos} locale={staff.deskLocale} />
      <PageLinks path="/admin/photos" query={{ q: query }} page={page} pages={Math.ceil(total / pageSize)} />
    </>
  )
}
