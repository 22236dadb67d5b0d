import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EntryList } from '@/components/desk/entry-list'
import { LinkButton } from '@/components/desk/link-button'
import { PublicationChart } from '@/components/desk/publication-chart'
import { TranslationList } from '@/components/desk/translation-list'
import { read } from '@/db/open'
import {
  countDraftsBefore,
  listLate,
  listOldDrafts,
  listPlanned,
  listPublicationTimes,
} from '@/db/queries/overview'
import { listTranslationsToDo } from '@/db/queries/translations'
import { listWaiting } from '@/db/queries/waiting'
import { monthOf, monthRange } from '@/lib/dates'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff, type Staff } from '../session'
import { RunningState } from './running-state'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Overview' })
  // The layout's template is for the pages below it, not for its own.
  const desk = await getTranslations({ locale: await deskLocale(), namespace: 'Desk' })
  return { title: `${t('title')} – ${desk('title')}` }
}

/** What a person needs to know when they come to work. */
export default async function OverviewPage() {
  const staff = await requireStaff('/admin')
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Overview' })
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'createArticle') && <LinkButton href="/admin/articles/new">{t('newArticle')}</LinkButton>}
      <div className="overview-grid">
        <WaitingForMe staff={staff} />
        <Planned staff={staff} />
        <Translations staff={staff} />
        <Drafts staff={staff} />
        <Chart staff={staff} />
        <RunningState locale={staff.deskLocale} />
      </div>
    </>
  )
}

type Props = { staff: Staff }

async function WaitingForMe({ staff }: Props) {
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Overview' })
  const waiting = await listWaiting(read(), staff)
  const total = Object.values(waiting).reduce((sum, entries) => sum + entries.length, 0)
  return (
    <section aria-labelledby="waiting" className="overview-wide">
      <h2 id="waiting">{t('waiting', { entries: total })}</h2>
      {total === 0 && <p>{t('nothingWaiting')}</p>}
      {(['review', 'secondLook', 'sentBack', 'publish', 'comments'] as const).map((kind) => (
        <EntryList
          key={kind}
          title={t(`waitingFor.${kind}`)}
          entries={waiting[kind]}
          locale={staff.deskLocale}
        />
      ))}
    </section>
  )
}

async function Planned({ staff }: Props) {
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Overview' })
  const now = new Date()
  const { overdue, due } = await listPlanned(read(), now.toISOString(), inDays(now, 7))
  const late = await listLate(read(), inDays(now, -7))
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{t('planned')}</h2>
      {overdue.length > 0 && (
        <div role="alert" className="alarm">
          <EntryList title={t('overdue')} entries={overdue} locale={staff.deskLocale} />
          <p>{t('overdueHelp')}</p>
        </div>
      )}
      {overdue.length + due.length === 0 && <p>{t('nothingPlanned')}</p>}
      <EntryList title={t('due')} entries={due} locale={staff.deskLocale} />
      <EntryList
        title={t('late')}
        entries={late}
        locale={staff.deskLocale}
        notes={late.map(({ lateSeconds }) => t('lateBy', { minutes: Math.ceil(lateSeconds / 60) }))}
      />
    </section>
  )
}

async function Translations({ staff }: Props) {
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Overview' })
  const wanted = await listTranslationsToDo(read())
  const mine = wanted.filter(({ locale }) => may(staff, 'saveEdition', locale))
  return (
    <section aria-labelledby="translations">
      <h2 id="translations">{t('translations')}</h2>
      {mine.length === 0 && <p>{t('noTranslations')}</p>}
      <TranslationList entries={mine} locale={staff.deskLocale} />
    </section>
  )
}

async function Drafts({ staff }: Props) {
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Overview' })
  const now = new Date()
  const ages = [7, 30, 90]
  const [all = 0, ...older] = await countDraftsBefore(read(), [
    now.toISOString(),
    ...ages.map((days) => inDays(now, -days)),
  ])
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('drafts', { drafts: all })}</h2>
      <ul className="overview-counts">
        {ages.map((days, index) => (
          <li key={days}>{t('olderThan', { days, drafts: older[index] ?? 0 })}</li>
        ))}
      </ul>
      <EntryList title={t('oldest')} entries={await listOldDrafts(read(), 5)} locale={staff.deskLocale} />
    </section>
  )
}

async function Chart({ staff }: Props) {
  const months = lastMonths(12)
  const times = await listPublicationTimes(read(), monthRange(months[0]!).from)
  // The month of each is asked once: over a year of thousands it is what the page costs.
  const counts = new Map(months.map((month) => [month, { month, pl: 0, en: 0 }]))
  for (const { at, locale } of times) {
    const count = counts.get(monthOf(at))
    if (count) count[locale] += 1
  }
  return <PublicationChart months={[...counts.values()]} locale={staff.deskLocale} />
}

/** The last months up to this one, as `YYYY-MM` in Warsaw. */
function lastMonths(count: number) {
  const [year = 0, month = 0] = monthOf(new Date().toISOString()).split('-').map(Number)
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7),
  )
}

function inDays(now: Date, days: number) {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}
