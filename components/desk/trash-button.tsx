'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { startTransition, useState } from 'react'
import type { Use } from '@/db/queries/use'
import type { TrashKind } from '@/lib/trash'
import { ActDialog } from './act-dialog'
import { InUseDialog } from './in-use-dialog'
import { useProblemText } from './problem-text'
import { useTrashActions } from './trash-actions'
import { useDeskAction } from './use-desk-action'

type Props = { kind: TrashKind; id: string; uses?: Use[] }

/** Moves something to the trash, explained and asked about first; what is in use says where. Leads to the trash. */
export function TrashButton({ kind, id, uses = [] }: Props) {
  const t = useTranslations('Trash')
  const textOf = useProblemText()
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const close = () => setIsAsking(false)
  const { answer, submit, isPending } = useDeskAction(useTrashActions().moveToTrash, () => {
    close()
    router.push('/admin/trash')
  })

  function move() {
    const form = new FormData()
    form.set('kind', kind)
    form.set('id', id)
    startTransition(() => submit(form))
  }
  // messages: Trash.moveTitle.*, Trash.moveExplanation.*
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('move')}
      </Button>
      {uses.length > 0 ? (
        <InUseDialog isOpen={isAsking} onClose={close} kind={kind} uses={uses} />
      ) : (
        <ActDialog
          isOpen={isAsking}
          onClose={close}
          title={t(`moveTitle.${kind}`)}
          explanation={t(`moveExplanation.${kind}`)}
          confirm={t('moveConfirm')}
          onConfirm={move}
          isPending={isPending}
        >
          {answer.problems.length > 0 && <p role="alert">{answer.problems.map(textOf).join(' ')}</p>}
        </ActDialog>
      )}
    </>
  )
}
