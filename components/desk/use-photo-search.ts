'use client'

import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'

type Page = { photos: LibraryPhoto[]; total: number }

/** The photos of the library that match, page by page. */
export function usePhotoSearch(typed: string) {
  const [query] = useDebouncedValue(typed, 250)
  const [found, setFound] = useState<Page>({ photos: [], total: 0 })
  useEffect(() => {
    const abort = new AbortController()
    search(query, 0, abort.signal).then(setFound, ignoreAbort)
    return () => abort.abort()
  }, [query])

  async function more() {
    const next = await search(query, found.photos.length)
    setFound((before) => ({ total: next.total, photos: [...before.photos, ...next.photos] }))
  }
  return { ...found, more }
}

async function search(query: string, offset: number, signal?: AbortSignal) {
  const address = `/admin/photos/search?${new URLSearchParams({ q: query, offset: String(offset) })}`
  return (await fetch(address, { signal })).json() as Promise<Page>
}

function ignoreAbort(error: unknown) {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
