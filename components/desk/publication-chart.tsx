'use client'

import { useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/dates'
import { type Locale, locales } from '@/lib/locales'

type Month = { month: string } & Record<Locale, number>
type Props = { months: Month[]; locale: Locale }

/** Publications per month and language: a table, whose numbers are drawn as bars beside them. */
export function PublicationChart({ months, locale }: Props) {
  const t = useTranslations('Overview')
  const desk = useTranslations('DeskArticles')
  const highest = Math.max(1, ...months.flatMap((month) => locales.map((language) => month[language])))
  return (
    <section aria-labelledby="chart" className="overview-wide">
      <h2 id="chart">{t('chart')}</h2>
      <table className="chart">
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            {locales.map((language) => (
              <th scope="col" key={language}>
                {desk(`language.${language}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{formatMonth(month.month, locale)}</th>
              {locales.map((language) => (
                <td key={language}>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="bar">
                    <rect width={(100 * month[language]) / highest} height="10" data-language={language} />
                  </svg>
                  {month[language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
