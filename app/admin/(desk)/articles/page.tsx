import '@/components/desk/bulk.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ArticleFilter } from '@/components/desk/article-filter'
import { ArticleList } from '@/components/desk/article-list'
import { LinkButton } from '@/components/desk/link-button'
import { PageLinks } from '@/components/desk/page-links'
import { read } from '@/db/open'
import { listDeskArticles } from '@/db/queries/desk-articles'
import { bulkActs, permissionForBulk } from '@/lib/bulk'
import { type StateWord, stateWords } from '@/lib/edition-state'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'
import { actOnMany } from './bulk-actions'

type Props = { searchParams: Promise<Record<string, unknown>> }

const pageSize = 25

/** What an address may ask for; anything else counts as not said. */
const wishes = z.object({
  q: z.string().trim().catch(''),
  state: z.enum(stateWords).optional().catch(undefined),
  page: z.coerce.number().int().positive().catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskArticles' })
  return { title: t('title') }
}

export default async function ArticlesPage({ searchParams }: Props) {
  const { q: query, state, page } = wishes.parse(await searchParams)
  const asked = { q: query, state: state ?? '' }
  const staff = await requireStaff(addressOf(asked, page))
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'DeskArticles' })
  const { articles, total, page: shown, pages } = await listPage({ query, state }, page)
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'createArticle') && <LinkButton href="/admin/articles/new">{t('new')}</LinkButton>}
      <ArticleFilter query={query} state={state} />
      <p role="status">{t('count', { articles: total })}</p>
      <ArticleList
        key={addressOf(asked, page)}
        articles={articles}
        locale={staff.deskLocale}
        acts={bulkActs.filter((act) => may(staff, permissionForBulk(act)))}
        action={actOnMany}
      />
      <PageLinks path="/admin/articles" query={asked} page={shown} pages={pages} />
    </>
  )
}

/** The last page where there are not so many: all that stood on it may just have been moved to the trash. */
async function listPage(filter: { query: string; state?: StateWord }, page: number) {
  const list = (number: number) =>
    listDeskArticles(read(), { ...filter, limit: pageSize, offset: (number - 1) * pageSize })
  const found = await list(page)
  const pages = Math.max(1, Math.ceil(found.total / pageSize))
  return page > pages ? { ...(await list(pages)), page: pages, pages } : { ...found, page, pages }
}

function addressOf(query: Record<string, string>, page: number) {
  return `/admin/articles?${new URLSearchParams({ ...query, page: String(page) })}`
}
