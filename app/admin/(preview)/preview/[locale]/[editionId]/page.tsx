import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/site/article-view'
import { SiteFrame } from '@/components/site/site-frame'
import { read } from '@/db/open'
import type { LinkedDraft } from '@/db/queries/linked-drafts'
import { findPreview } from '@/db/queries/news'
import { findEdition } from '@/db/queries/revisions'
import { publicPath } from '@/i18n/public-path'
import { env } from '@/lib/env'
import { otherLocale } from '@/lib/locales'
import { deskPhotos } from '@/lib/renditions'
import { readPreview } from '../../../../../preview-article'
import { requireStaff } from '../../../../session'

type Props = { params: Promise<{ locale: string; editionId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, editionId } = await params
  await requireStaff(`/admin/preview/${locale}/${editionId}`)
  return { title: (await findPreview(read(), editionId))?.title }
}

const places = {
  photoBase: deskPhotos,
  pathOf: (draft: LinkedDraft) => `/admin/preview/${draft.locale}/${draft.editionId}`,
}

/** The working text of an edition exactly as its public page would show it. */
export default async function PreviewPage({ params }: Props) {
  const { locale, editionId } = await params
  await requireStaff(`/admin/preview/${locale}/${editionId}`)
  const edition = await findEdition(read(), editionId)
  const article = edition?.locale === locale ? await readPreview(editionId, places) : null
  if (!edition || !article) notFound()
  const twin = {
    href: publicPath(otherLocale(edition.locale), '/news'),
    isSamePage: article.translationSlug !== null,
  }
  return (
    <SiteFrame locale={edition.locale} path={null} twin={twin}>
      <ArticleView article={article} locale={edition.locale} videoHost={env().VIDEO_HOST} />
    </SiteFrame>
  )
}
