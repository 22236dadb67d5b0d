'use client'

import { useSyncExternalStore } from 'react'

/** Whether the page's scripts run yet: what is typed into a controlled field before that would be lost. */
export function useIsAlive() {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}
