import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ComparedEnds } from '@/components/desk/compared-ends'
import { HistoryTable } from '@/components/desk/history-table'
import { PageLinks } from '@/components/desk/page-links'
import { RevisionComparison } from '@/components/desk/revision-comparison'
import { read } from '@/db/open'
import { findDeskArticle } from '@/db/queries/desk-articles'
import { countHistory, findHistoryEntry, listHistory } from '@/db/queries/history'
import { listLibraryPhotos } from '@/db/queries/photos'
import { findRevision, photosOfRevision, type Revision } from '@/db/queries/revisions'
import { listTopicNames } from '@/db/queries/topics'
import { compareRevisions } from '@/lib/compare/compare-revisions'
import { isId } from '@/lib/id'
import { isLocale, type Locale } from '@/lib/locales'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../../../session'
import { restoreRevision } from '../../../history-actions'

type Props = {
  params: Promise<{ articleId: string; locale: string }>
  searchParams: Promise<Record<string, string | string[]>>
}

const optionalId = z.uuid().nullable().catch(null)
const query = z.object({ from: optionalId, to: optionalId, page: z.coerce.number().int().min(1).catch(1) })

const pageSize = 50

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'History' })
  return { title: t('title') }
}

/** Every revision of an edition; any two of them compared; any taken up again. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { articleId, locale } = await params
  const path = `/admin/articles/${articleId}/${locale}/history`
  const staff = await requireStaff(path)
  const article = isId(articleId) && isLocale(locale) ? await findDeskArticle(read(), articleId) : null
  const present = article && isLocale(locale) ? article.editions[locale] : null
  if (!present || !isLocale(locale)) notFound()
  const { from, to, page } = query.parse(await searchParams)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'History' })
  const { id: editionId, workingRevisionId } = present.edition
  const entries = await listHistory(read(), editionId, { limit: pageSize, offset: (page - 1) * pageSize })
  const chosen = { from: from ?? entries[1]?.id ?? entries[0]!.id, to: to ?? workingRevisionId! }
  const [before, after] = [await findOwn(chosen.from, editionId), await findOwn(chosen.to, editionId)]
  return (
    <>
      <p>
        <Link href={`/admin/articles/${articleId}/${locale}`}>{t('back')}</Link>
      </p>
      <h1 className="desk-title">
        {t('title')}: <span lang={locale}>{present.revision.title}</span>
      </h1>
      <HistoryTable
        {...{ path, entries, chosen, editionId, locale, workingRevisionId }}
        deskLocale={staff.deskLocale}
        mayRestore={may(staff, 'saveEdition', locale) && !article?.deletedAt}
        action={restoreRevision}
      />
      <PageLinks
        path={path}
        query={{}}
        page={page}
        pages={Math.ceil((await countHistory(read(), editionId)) / pageSize)}
      />
      {before && after && before.id !== after.id && (
        <section aria-labelledby="compared" className="history-comparison">
          <h2 id="compared" className="desk-subtitle">
            {t('compared')}
          </h2>
          <Ends {...chosen} deskLocale={staff.deskLocale} />
          <Compared before={before} after={after} locale={locale} deskLocale={staff.deskLocale} />
        </section>
      )}
    </>
  )
}

async function Ends({ from, to, deskLocale }: { from: string; to: string; deskLocale: Locale }) {
  const [before, after] = [await findHistoryEntry(read(), from), await findHistoryEntry(read(), to)]
  return before && after && <ComparedEnds before={before} after={after} deskLocale={deskLocale} />
}

/** A revision of this edition; an address may name any. */
async function findOwn(id: string, editionId: string) {
  const revision = await findRevision(read(), id)
  return revision?.editionId === editionId ? revision : null
}

type ComparedProps = { before: Revision; after: Revision; locale: Locale; deskLocale: Locale }

async function Compared({ before, after, locale, deskLocale }: ComparedProps) {
  const photoIds = [...new Set([...photosOfRevision(before), ...photosOfRevision(after)])]
  const topicIds = [...new Set([...before.topicIds, ...after.topicIds])]
  const names = await listTopicNames(read(), topicIds, deskLocale)
  return (
    <RevisionComparison
      comparison={compareRevisions(before, after)}
      photos={await listLibraryPhotos(read(), photoIds)}
      topicNames={Object.fromEntries(names.map(({ id, name }) => [id, name]))}
      locale={locale}
    />
  )
}
