import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleFilter } from '@/components/desk/article-filter'
import { ArticleTable } from '@/components/desk/article-table'
import { LinkButton } from '@/components/desk/link-button'
import { PageLinks } from '@/components/desk/page-links'
import { read } from '@/db/open'
import { listDeskArticles } from '@/db/queries/desk-articles'
import { isEditionState } from '@/lib/edition-state'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<{ q?: string; state?: string; page?: string }> }

const pageSize = 25

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskArticles' })
  return { title: t('title') }
}

export default async function ArticlesPage({ searchParams }: Props) {
  const staff = await requireStaff('/admin/articles')
  const { q: query = '', state, page: pageText } = await searchParams
  const page = Math.max(1, Number(pageText) || 1)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskArticles' })
  const filter = { query, state: isEditionState(state) ? state : undefined }
  const { articles, total } = await listDeskArticles(read(), {
    ...filter,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'createArticle') && <LinkButton href="/admin/articles/new">{t('new')}</LinkButton>}
      <ArticleFilter {...filter} />
      <p role="status">{t('count', { articles: total })}</p>
      {articles.length > 0 && <ArticleTable articles={articles} locale={staff.deskLocale} />}
      <PageLinks
        path="/admin/articles"
        query={{ q: query, state: filter.state ?? '' }}
        page={page}
        pages={Math.ceil(total / pageSize)}
      />
    </>
  )
}
