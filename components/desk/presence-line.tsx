'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { formOf } from './edition-fields'

type Props = { editionId: string; formId: string }

const address = '/admin/articles/presence'
/** Milliseconds. */
const every = 10_000

/** Who else has this edition open; null stands for oneself in another tab. */
export function PresenceLine({ editionId, formId }: Props) {
  const t = useTranslations('Edition')
  const [names, setNames] = useState<(string | null)[]>([])
  useEffect(() => {
    let isOver = false
    async function say() {
      const body = formOf({ editionId, formId })
      const response = await fetch(address, { method: 'POST', body }).catch(() => null)
      if (!isOver && response?.ok) setNames(((await response.json()) as { names: (string | null)[] }).names)
    }
    // A beacon is sent even while the page goes.
    const sayGone = () => navigator.sendBeacon(address, formOf({ editionId, formId, isClosed: 'yes' }))
    void say()
    const timer = setInterval(() => void say(), every)
    addEventListener('pagehide', sayGone)
    return () => {
      isOver = true
      clearInterval(timer)
      removeEventListener('pagehide', sayGone)
      sayGone()
    }
  }, [editionId, formId])
  return (
    <Text size="sm" role="status" className="presence">
      {names.length > 0 && t('alsoOpen', { names: names.map((name) => name ?? t('otherTab')).join(', ') })}
    </Text>
  )
}
