'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Change } from '@/db/queries/changes'

/** Everything that the row holds, as it is stored. */
export function ChangeDetails({ change }: { change: Change }) {
  const t = useTranslations('Record')
  const { number, at, action, subject, detail, previousHash, hash } = change
  const lines: [string, string][] = [
    [t('field.utcTime'), at],
    [t('field.action'), action],
    [t('field.subject'), subject],
    ...Object.entries(detail).map(([name, value]): [string, string] => [name, textOf(value)]),
    [t('field.previousHash'), previousHash],
    [t('field.hash'), hash],
  ]
  return (
    <details className="change-details">
      <summary>{t('details', { number })}</summary>
      <dl>
        {lines.map(([name, text], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Link href={`/admin/record?${new URLSearchParams({ subject })}`} prefetch={false}>
        {t('sameSubject')}
      </Link>
    </details>
  )
}

function textOf(value: unknown) {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
