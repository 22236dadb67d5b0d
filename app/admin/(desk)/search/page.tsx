import '@/components/desk/search.css'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SearchBox } from '@/components/desk/search-box'
import { SearchResults } from '@/components/desk/search-results'
import { read } from '@/db/open'
import { type SearchGroup, searchDesk } from '@/db/queries/desk-search'
import { listLibraryPhotos } from '@/db/queries/photos'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<Record<string, unknown>> }

/** How many of each kind are shown. */
const limit = 20

/** What an address may ask for; anything else counts as not said. */
const wishes = z.object({ q: z.string().trim().catch('') })

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q: query } = wishes.parse(await searchParams)
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'DeskSearch' })
  return { title: query ? t('titleOf', { query }) : t('title') }
}

export default async function SearchPage({ searchParams }: Props) {
  const { q: query } = wishes.parse(await searchParams)
  const staff = await requireStaff(`/admin/search?${new URLSearchParams({ q: query })}`)
  const locale = staff.deskLocale
  const t = await getTranslations({ locale, namespace: 'DeskSearch' })
  const groups = query ? await searchDesk(read(), query, { limit, locale }) : []
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <SearchBox key={query} label={t('title')} query={query} isWide />
      <p role="status">{query ? t('count', { total, query }) : t('explanation')}</p>
      {query && total === 0 && <p>{t('advice')}</p>}
      <SearchResults {...{ groups, query, locale }} photos={await photosOf(groups)} />
    </>
  )
}

async function photosOf(groups: SearchGroup[]) {
  const hits = groups.find(({ kind }) => kind === 'photo')?.hits ?? []
  return listLibraryPhotos(
    read(),
    hits.map(({ subjectId }) => subjectId),
  )
}
