'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { DeskFormAction } from './form-action'

type PhotoActions = { describePhoto: DeskFormAction }

const Actions = createContext<PhotoActions | null>(null)

/** Hands the actions of photos down to wherever one is uploaded: components name no action of `app/` themselves. */
export function PhotoActionsProvider({ actions, children }: { actions: PhotoActions; children: ReactNode }) {
  return <Actions value={actions}>{children}</Actions>
}

export function usePhotoActions() {
  const actions = useContext(Actions)
  if (!actions) throw new Error('PhotoActionsProvider is missing')
  return actions
}
