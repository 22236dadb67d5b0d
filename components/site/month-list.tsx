import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/i18n/public-path'
import { formatMonth } from '@/lib/dates'
import type { Locale } from '@/lib/locales'

type Props = { months: { month: string; articles: number }[]; locale: Locale; current?: string }

/** The archive: every month that has news, under its year, at an address that never drifts. */
export async function MonthList({ months, locale, current }: Props) {
  const t = await getTranslations({ locale, namespace: 'Archive' })
  return (
    <nav className="month-list" aria-labelledby="archive">
      <h2 id="archive">{t('title')}</h2>
      <ul>
        {months.map(({ month, articles }) => {
          const [year = '', number = ''] = month.split('-')
          return (
            <li key={month}>
              <a
                href={publicPath(locale, '/archive/[year]/[month]', { year, month: number })}
                aria-current={month === current ? 'page' : undefined}
              >
                {formatMonth(month, locale)}
              </a>{' '}
              <span className="month-count">{t('count', { articles })}</span>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
