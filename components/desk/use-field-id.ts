'use client'

import { useId } from 'react'

/**
 * Ids for the fields of one form. Next keeps the page before in the document, hidden, so that two forms with the same
 * ids would take each other's labels.
 */
export function useFieldId() {
  const form = useId()
  return (field: string) => `${form}-${field}`
}
