import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditionForm } from '@/components/desk/edition-form'
import { InTrashNotice } from '@/components/desk/in-trash-notice'
import { read } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { isId } from '@/lib/id'
import { isLocale, otherLocale } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { requireStaff } from '../../../../session'
import * as publishing from '../../publish-actions'
import * as reviewing from '../../review-actions'
import { startTranslation } from '../../translation-actions'
import { EditionPanels } from './edition-panels'
import { formProps, originalFor } from './edition-props'

type Props = { params: Promise<{ articleId: string; locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId, locale } = await params
  await requireStaff(`/admin/articles/${articleId}/${locale}`)
  const article = isId(articleId) ? await findDeskArticle(read(), articleId) : null
  if (!article || !isLocale(locale)) return {}
  const { [locale]: own, [otherLocale(locale)]: other } = article.editions
  const title = own?.revision.title || other?.revision.title
  return title ? { title } : {}
}

export default async function EditionPage({ params }: Props) {
  const { articleId, locale } = await params
  const staff = await requireStaff(`/admin/articles/${articleId}/${locale}`)
  const article = isId(articleId) && isLocale(locale) ? await findDeskArticle(read(), articleId) : null
  if (!article || !isLocale(locale)) notFound()
  const present = article.editions[locale]
  const { submitEdition, takeBackEdition, sendBackEdition, approveEdition } = reviewing
  const { publishEdition, scheduleEdition, unscheduleEdition, withdrawEdition, unpublishEdition } = publishing
  return (
    <>
      {article.deletedAt && (
        <InTrashNotice kind="article" id={articleId} mayTakeOut={may(staff, 'moveToTrash')} />
      )}
      <EditionForm
        key={`${articleId}-${locale}`}
        {...await formProps(article, locale, staff)}
        original={await originalFor(article, locale)}
        startTranslation={startTranslation}
        actions={{
          ...{ submitEdition, takeBackEdition, sendBackEdition, approveEdition },
          ...{ publishEdition, scheduleEdition, unscheduleEdition, withdrawEdition, unpublishEdition },
        }}
        panels={present && <EditionPanels {...present} staff={staff} />}
      />
    </>
  )
}
