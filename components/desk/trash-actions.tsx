'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { DeskFormAction } from './form-action'

type TrashActions = { moveToTrash: DeskFormAction; takeFromTrash: DeskFormAction }

const Actions = createContext<TrashActions | null>(null)

/** Hands the actions of the trash down to wherever something can be moved there: components name none themselves. */
export function TrashActionsProvider({ actions, children }: { actions: TrashActions; children: ReactNode }) {
  return <Actions value={actions}>{children}</Actions>
}

export function useTrashActions() {
  const actions = useContext(Actions)
  if (!actions) throw new Error('TrashActionsProvider is missing')
  return actions
}
