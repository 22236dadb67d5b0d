import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { NewArticleForm } from '@/components/desk/new-article-form'
import { may } from '@/lib/permissions'
import { requireStaff } from '../../../session'
import { createArticle } from '../actions'

export default async function NewArticlePage() {
  const staff = await requireStaff('/admin/articles/new')
  if (!may(staff, 'createArticle')) notFound()
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskArticles' })
  return (
    <>
      <h1 className="desk-title">{t('new')}</h1>
      <NewArticleForm action={createArticle} locale={staff.deskLocale} />
    </>
  )
}
