import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditionForm } from '@/components/desk/edition-form'
import { read } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { publicPath } from '@/i18n/public-path'
import { emptyBody } from '@/lib/body/schema'
import { dayOf } from '@/lib/dates'
import { isId } from '@/lib/id'
import { isLocale, otherLocale } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { requireStaff } from '../../../../session'
import { publishEdition, saveEdition, submitEdition, withdrawEdition } from '../../actions'

type Props = { params: Promise<{ articleId: string; locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId, locale } = await params
  await requireStaff(`/admin/articles/${articleId}/${locale}`)
  const article = isId(articleId) ? await findDeskArticle(read(), articleId) : null
  return isLocale(locale) ? { title: article?.editions[locale]?.revision.title } : {}
}

export default async function EditionPage({ params }: Props) {
  const { articleId, locale } = await params
  const staff = await requireStaff(`/admin/articles/${articleId}/${locale}`)
  const article = isId(articleId) && isLocale(locale) ? await findDeskArticle(read(), articleId) : null
  if (!article || !isLocale(locale)) notFound()
  const present = article.editions[locale]
  const other = article.editions[otherLocale(locale)]
  const slug = present?.edition.slug
  return (
    <EditionForm
      key={`${articleId}-${locale}`}
      articleId={articleId}
      locale={locale}
      deskLocale={staff.deskLocale}
      edition={
        present && {
          id: present.edition.id,
          revisionId: present.revision.id,
          publishedAt: present.edition.publishedAt,
        }
      }
      states={{ [locale]: present?.state ?? 'missing', [otherLocale(locale)]: other?.state ?? 'missing' }}
      text={present?.revision ?? { title: '', lead: '', slug: '', body: emptyBody }}
      day={present?.edition.publishedAt ? dayOf(present.edition.publishedAt) : ''}
      original={other && { title: other.revision.title, lead: other.revision.lead }}
      photoChoice={{ photos: article.photos, leadPhotoId: article.leadPhotoId, photoIds: article.photoIds }}
      publicAddress={slug ? publicPath(locale, '/news/[slug]', { slug }) : null}
      may={{
        save: may(staff, 'saveEdition', locale),
        submit: may(staff, 'submitEdition', locale),
        publish: may(staff, 'publishEdition', locale),
        withdraw: may(staff, 'withdrawEdition', locale),
        arrangePhotos: may(staff, 'arrangePhotos'),
      }}
      actions={{ saveEdition, submitEdition, publishEdition, withdrawEdition }}
    />
  )
}
