'use client'

import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import { blocksOf } from '@/lib/compare/blocks'
import { placesIn } from '@/lib/compare/merge-blocks'
import type { Locale } from '@/lib/locales'
import { ConflictBodyPlace } from './conflict-body-place'
import { UnchangedBlocks } from './unchanged-blocks'
import type { ConflictState } from './use-conflict'

type Props = {
  conflict: ConflictState
  theirName: string | null
  photos: LibraryPhoto[]
  locale: Locale
}

/** Two people's texts side by side: what both have, and each place where they differ. */
export function ConflictBody({ conflict, theirName, ...rest }: Props) {
  const t = useTranslations('Conflict')
  const { choices, keys } = conflict.places
  const places = placesIn(choices)
  if (places.length === 0) return null
  return choices.map((choice, index) => {
    if ('same' in choice)
      return <UnchangedBlocks key={index} blocks={blocksOf({ content: choice.same })} {...rest} />
    const placeKey = keys.get(choice) ?? ''
    const number = places.indexOf(choice) + 1
    const legend = t('place', { number, places: places.length })
    const place = { place: choice, placeKey, legend, conflict, theirName }
    return <ConflictBodyPlace key={placeKey} {...place} {...rest} />
  })
}
