import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { GalleryState } from '@/components/desk/gallery-state'
import { InTrashNotice } from '@/components/desk/in-trash-notice'
import { TrashButton } from '@/components/desk/trash-button'
import { WhereUsed } from '@/components/desk/where-used'
import { read } from '@/db/open'
import { type DeskGallery, findDeskGallery } from '@/db/queries/desk-galleries'
import { listGalleryUses } from '@/db/queries/gallery-uses'
import { publicPath } from '@/i18n/public-path'
import { isId } from '@/lib/id'
import { type Locale, locales, otherLocale } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../session'

type Props = { params: Promise<{ galleryId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const gallery = await galleryOf((await params).galleryId)
  return { title: gallery ? titleOf(gallery, await deskLocale()).title : undefined }
}

export default async function GalleryPage({ params }: Props) {
  const { galleryId } = await params
  const staff = await requireStaff(`/admin/galleries/${galleryId}`)
  const gallery = await galleryOf(galleryId)
  if (!gallery) notFound()
  const { title, language } = titleOf(gallery, staff.deskLocale)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskGalleries' })
  const uses = await listGalleryUses(read(), galleryId)
  const mayTrash = may(staff, 'moveToTrash')
  return (
    <>
      <h1 className="desk-title" lang={title ? language : undefined}>
        {title || t('untitled')}
      </h1>
      {gallery.deletedAt && <InTrashNotice kind="gallery" id={galleryId} mayTakeOut={mayTrash} />}
      <p>{t('photoCount', { photos: gallery.photoCount })}</p>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {t(`language.${locale}`)}: <GalleryState text={gallery.texts[locale]} />{' '}
            <PublicLink gallery={gallery} locale={locale} label={t('viewPublic')} />
          </li>
        ))}
      </ul>
      <WhereUsed uses={uses} />
      {mayTrash && !gallery.deletedAt && <TrashButton kind="gallery" id={galleryId} uses={uses} />}
    </>
  )
}

type LinkProps = { gallery: DeskGallery; locale: Locale; label: string }

function PublicLink({ gallery: { texts, deletedAt }, locale, label }: LinkProps) {
  const text = texts[locale]
  if (!text?.publishedAt || text.withdrawnAt || deletedAt) return null
  return <a href={publicPath(locale, '/galleries/[slug]', { slug: text.slug })}>{label}</a>
}

async function galleryOf(galleryId: string) {
  return isId(galleryId) ? findDeskGallery(read(), galleryId) : null
}

function titleOf({ texts }: DeskGallery, locale: Locale) {
  const language = texts[locale] ? locale : otherLocale(locale)
  return { title: texts[language]?.title ?? '', language }
}
