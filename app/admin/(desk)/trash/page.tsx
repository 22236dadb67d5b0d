import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { PageLinks } from '@/components/desk/page-links'
import { TrashTable } from '@/components/desk/trash-table'
import { read } from '@/db/open'
import { listTrash } from '@/db/queries/trash'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<Record<string, unknown>> }

const pageSize = 50

/** What an address may ask for; anything else counts as not said. */
const wishes = z.object({ page: z.coerce.number().int().positive().catch(1) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Trash' })
  return { title: t('title') }
}

export default async function TrashPage({ searchParams }: Props) {
  const { page } = wishes.parse(await searchParams)
  const staff = await requireStaff(`/admin/trash?page=${page}`)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Trash' })
  const { entries, total } = await listTrash(read(), staff.deskLocale, {
    ...{ limit: pageSize, offset: (page - 1) * pageSize },
  })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (page > pages) redirect(`/admin/trash?page=${pages}`)
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('explanation')}</p>
      <p>{t('count', { entries: total })}</p>
      <TrashTable entries={entries} mayTakeOut={may(staff, 'moveToTrash')} />
      <PageLinks path="/admin/trash" query={{}} page={page} pages={pages} />
    </>
  )
}
