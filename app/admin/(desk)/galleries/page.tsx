import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GalleryTable } from '@/components/desk/gallery-table'
import { read } from '@/db/open'
import { listDeskGalleries } from '@/db/queries/desk-galleries'
import { deskLocale, requireStaff } from '../../session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskGalleries' })
  return { title: t('title') }
}

export default async function GalleriesPage() {
  const staff = await requireStaff('/admin/galleries')
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskGalleries' })
  const galleries = await listDeskGalleries(read())
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('count', { galleries: galleries.length })}</p>
      {galleries.length > 0 && <GalleryTable galleries={galleries} />}
    </>
  )
}
