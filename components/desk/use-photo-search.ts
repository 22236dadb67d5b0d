'use client'

import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Problem } from '@/lib/problem'

type Found = { photos: LibraryPhoto[]; total: number; problems: Problem[] }

/** The photos of the library that match, page by page; null until the first ones are there. */
export function usePhotoSearch(typed: string) {
  const [query] = useDebouncedValue(typed, 250)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isCurrent = true
    void search(query, 0).then((next) => isCurrent && setFound(next))
    return () => {
      isCurrent = false
    }
  }, [query])

  /** Shows the next page below the first. They are there when this is done. */
  async function more() {
    const next = await search(query, found?.photos.length ?? 0)
    // Meanwhile the words may have changed: then these are no longer wanted.
    flushSync(() => setFound((before) => (before && before === found ? append(before, next) : before)))
  }
  return { found, more }
}

async function search(query: string, offset: number): Promise<Found> {
  const address = `/admin/photos/search?${new URLSearchParams({ q: query, offset: String(offset) })}`
  const none = { photos: [], total: 0, problems: [] }
  try {
    return { ...none, ...((await (await fetch(address)).json()) as Partial<Found>) }
  } catch {
    return { ...none, problems: [{ field: 'form', code: 'unreachable' }] }
  }
}

/** A photo that was added meanwhile pushes one that is shown already onto the next page. */
function append(before: Found, { photos, total, problems }: Found): Found {
  if (problems.length > 0) return { ...before, problems }
  const added = photos.filter(({ id }) => before.photos.every((photo) => photo.id !== id))
  return { photos: [...before.photos, ...added], total, problems }
}
