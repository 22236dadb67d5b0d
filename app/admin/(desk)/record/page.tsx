import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { ChangeFilter } from '@/components/desk/change-filter'
import { ChangePages, ExportLinks } from '@/components/desk/change-links'
import { ChangeTable } from '@/components/desk/change-table'
import { wordsOfSubject } from '@/components/desk/change-words'
import { read } from '@/db/open'
import { type Change, listChanges } from '@/db/queries/changes'
import { listPeople } from '@/db/queries/people'
import { may } from '@/lib/permissions'
import { changeWishes, filterOf, saidIn } from '../../record/wishes'
import { deskLocale, requireStaff } from '../../session'

type Props = { searchParams: Promise<Record<string, unknown>> }

const pageSize = 50
const place = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Record' })
  return { title: t('title') }
}

export default async function RecordPage({ searchParams }: Props) {
  const asked = await searchParams
  const wishes = changeWishes.parse(asked)
  const { before } = place.parse(asked)
  const said = saidIn(wishes)
  const staff = await requireStaff(addressOf(said))
  if (!may(staff, 'readRecord')) notFound()
  const found = await listChanges(read(), filterOf(wishes), { before, limit: pageSize + 1 })
  const changes = found.slice(0, pageSize)
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Record' })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t.rich('explanation', { code: (chunks) => <code>{chunks}</code> })}</p>
      <ChangeFilter wishes={wishes} people={await listPeople(read())} />
      {wishes.subject && <OnlySubject subject={wishes.subject} first={changes[0]} />}
      {changes.length > 0 ? <ChangeTable changes={changes} /> : <p role="status">{t('none')}</p>}
      <ChangePages
        newest={before ? addressOf(said) : null}
        older={
          found.length > pageSize ? addressOf({ ...said, before: String(changes.at(-1)!.number) }) : null
        }
      />
      <ExportLinks
        query={String(new URLSearchParams(said))}
        other={staff.deskLocale === 'pl' ? 'comma' : 'semicolon'}
      />
    </>
  )
}

/** Says that only one thing's changes are shown, and leads back to all. */
async function OnlySubject({ subject, first }: { subject: string; first: Change | undefined }) {
  const locale = await deskLocale()
  const t = await getTranslations({ locale, namespace: 'Record' })
  const words = first ? wordsOfSubject(first, locale) : { text: subject }
  const name = (chunks: ReactNode) => <strong lang={words.text ? words.locale : undefined}>{chunks}</strong>
  return (
    <p>
      {t.rich('onlySubject', { title: words.text || t('unnamed'), subject: name })}{' '}
      <Link href="/admin/record">{t('allSubjects')}</Link>
    </p>
  )
}

function addressOf(query: Record<string, string>) {
  const text = String(new URLSearchParams(query))
  return text ? `/admin/record?${text}` : '/admin/record'
}
