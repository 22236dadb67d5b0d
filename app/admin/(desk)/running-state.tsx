import { getTranslations } from 'next-intl/server'
import { read } from '@/db/open'
import { findLastChange } from '@/db/queries/changes'
import type { Locale } from '@/lib/locales'
import { formatMoment } from '@/lib/warsaw-time'

/** Whether what should run by itself does: the clock that publishes, and the backups. */
export async function RunningState({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Overview' })
  const { komunikatClockTicked: ticked } = globalThis as { komunikatClockTicked?: string }
  const isRunning = ticked !== undefined && new Date().getTime() - Date.parse(ticked) < 10_000
  const backup = await findLastChange(read(), 'backup')
  return (
    <section aria-labelledby="running">
      <h2 id="running">{t('running')}</h2>
      <p className={isRunning ? undefined : 'alarm'} role={isRunning ? undefined : 'alert'}>
        {isRunning ? t('clockRuns', { time: formatMoment(ticked, locale) }) : t('clockStands')}
      </p>
      <p>{backup ? t('backup', { time: formatMoment(backup.at, locale) }) : t('noBackup')}</p>
    </section>
  )
}
