'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** The number is the one that the server's log has. */
export default function DeskError({ error, reset }: Props) {
  const t = useTranslations('Desk.failure')
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      <p>{t('explanation', { id: error.digest ?? '–' })}</p>
      <Button onClick={reset}>{t('retry')}</Button>
    </>
  )
}
