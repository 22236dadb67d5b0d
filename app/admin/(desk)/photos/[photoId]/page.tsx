import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CreditForm } from '@/components/desk/credit-form'
import { PhotoUses } from '@/components/desk/photo-uses'
import { PhotoWordsForm } from '@/components/desk/photo-words-form'
import { Picture } from '@/components/site/picture'
import { read } from '@/db/open'
import { listPhotoUses } from '@/db/queries/photo-uses'
import { findPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { isId } from '@/lib/id'
import { locales } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../session'
import { creditPhoto, describePhoto } from '../actions'

type Props = { params: Promise<{ photoId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskPhotos' })
  return { title: t('photo') }
}

export default async function PhotoPage({ params }: Props) {
  const { photoId } = await params
  const staff = await requireStaff(`/admin/photos/${photoId}`)
  const photo = isId(photoId) ? await findPhoto(read(), photoId) : null
  if (!photo) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskPhotos' })
  const { description } = photo.texts[staff.deskLocale]
  return (
    <>
      <h1 className="desk-title">{t('photo')}</h1>
      <div className="photo-page">
        <div>
          <Picture photo={{ ...photo, description }} sizes="(min-width: 64rem) 40rem, 92vw" isFirst />
          <p className="desk-soft">{creditLine(photo.credit, staff.deskLocale)}</p>
        </div>
        <div>
          {locales.map((locale) => (
            <PhotoWordsForm
              key={locale}
              action={describePhoto}
              photoId={photoId}
              locale={locale}
              words={photo.texts[locale]}
              readOnly={!may(staff, 'describePhoto', locale)}
            />
          ))}
          {may(staff, 'creditPhoto') && (
            <CreditForm action={creditPhoto} photoId={photoId} credit={photo.credit} />
          )}
          <PhotoUses uses={await listPhotoUses(read(), photoId)} />
        </div>
      </div>
    </>
  )
}
