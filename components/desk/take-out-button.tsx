'use client'

import { Button } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { TrashKind } from '@/lib/trash'
import { useProblemText } from './problem-text'
import { useTrashActions } from './trash-actions'
import { useDeskAction } from './use-desk-action'

type Props = {
  kind: TrashKind
  id: string
  /** What it is, where there are several such buttons. */
  title?: string
  onDone?: () => void
}

/** Takes something out of the trash: it is again as it was. */
export function TakeOutButton({ kind, id, title, onDone = () => undefined }: Props) {
  const t = useTranslations('Trash')
  const textOf = useProblemText()
  const { answer, submit, isPending } = useDeskAction(useTrashActions().takeFromTrash, onDone)
  return (
    <form action={submit}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        variant="default"
        size="compact-md"
        loading={isPending}
        aria-label={title && `${t('takeOut')}: ${title}`}
      >
        {t('takeOut')}
      </Button>
      {answer.problems.length > 0 && <p role="alert">{answer.problems.map(textOf).join(' ')}</p>}
    </form>
  )
}
