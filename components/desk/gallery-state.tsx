'use client'

import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { DeskGalleryText } from '@/db/queries/desk-galleries'

/** How a gallery stands in one language, at a glance. */
export function GalleryState({ text }: { text: DeskGalleryText | null }) {
  const t = useTranslations('DeskGalleries')
  const state = stateOf(text)
  // messages: DeskGalleries.state.*
  return (
    <Badge variant="default" tt="none" className="state-badge" data-state={state}>
      {t(`state.${state}`)}
    </Badge>
  )
}

function stateOf(text: DeskGalleryText | null) {
  if (!text) return 'missing'
  if (text.withdrawnAt) return 'withdrawn'
  return text.publishedAt ? 'published' : 'draft'
}
