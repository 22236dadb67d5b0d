import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CreditForm } from '@/components/desk/credit-form'
import { DecorativeForm } from '@/components/desk/decorative-form'
import { InTrashNotice } from '@/components/desk/in-trash-notice'
import { PhotoWordsForm } from '@/components/desk/photo-words-form'
import { TrashButton } from '@/components/desk/trash-button'
import { WhereUsed } from '@/components/desk/where-used'
import { Picture } from '@/components/site/picture'
import { read } from '@/db/open'
import { listPhotoUses } from '@/db/queries/photo-uses'
import { findPhoto } from '@/db/queries/photos'
import { creditLine } from '@/lib/credit'
import { isId } from '@/lib/id'
import { locales } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { deskPhotos } from '@/lib/renditions'
import { deskLocale, requireStaff } from '../../../session'
import { creditPhoto, decoratePhoto, describePhoto } from '../actions'

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
  const uses = await listPhotoUses(read(), photoId)
  const mayTrash = may(staff, 'moveToTrash')
  return (
    <>
      <h1 className="desk-title">{t('photo')}</h1>
      {photo.deletedAt && <InTrashNotice kind="photo" id={photoId} mayTakeOut={mayTrash} />}
      <div className="photo-page">
        <div>
          <Picture
            photo={{ ...photo, base: deskPhotos, description }}
            sizes="(min-width: 64rem) 40rem, 92vw"
            isFirst
          />
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
          {may(staff, 'creditPhoto') ? (
            <>
              <DecorativeForm action={decoratePhoto} photoId={photoId} isDecorative={photo.isDecorative} />
              <CreditForm action={creditPhoto} photoId={photoId} credit={photo.credit} />
            </>
          ) : (
            photo.isDecorative && <p>{t('isDecorative')}</p>
          )}
          <WhereUsed uses={uses} />
          {mayTrash && !photo.deletedAt && <TrashButton kind="photo" id={photoId} uses={uses} />}
        </div>
      </div>
    </>
  )
}
