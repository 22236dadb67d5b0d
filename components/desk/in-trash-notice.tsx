'use client'

import { Alert } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { TrashKind } from '@/lib/trash'
import { TakeOutButton } from './take-out-button'

type Props = { kind: TrashKind; id: string; mayTakeOut: boolean }

/** At the top of the page of something that is in the trash. */
export function InTrashNotice({ kind, id, mayTakeOut }: Props) {
  const t = useTranslations('Trash')
  // messages: Trash.isIn.*
  return (
    <Alert variant="default" role="note" mb="lg" title={t(`isIn.${kind}`)}>
      {mayTakeOut && <TakeOutButton kind={kind} id={id} />}
    </Alert>
  )
}
