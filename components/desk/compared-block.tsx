'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Block } from '@/lib/compare/blocks'
import type { Locale } from '@/lib/locales'
import { ComparedPhoto } from './compared-photo'

type Props = {
  block: Block
  photos: LibraryPhoto[]
  /** The language of the text. */
  locale: Locale
  /** The words of the block, marked; else as they are. */
  children?: ReactNode
}

/** A block of a compared text: its words and what it is. Of a photo, the photo. */
export function ComparedBlock({ block, photos, locale, children = block.text }: Props) {
  const t = useTranslations('Compare')
  if (block.photoId) return <ComparedPhoto photoId={block.photoId} photos={photos} locale={locale} />
  return (
    <div className="compared-block" data-kind={block.kind}>
      {/* messages: Compare.kind.* */}
      {block.kind !== 'paragraph' && <span className="compared-kind">{t(`kind.${block.kind}`)}</span>}
      <p lang={locale}>{children}</p>
    </div>
  )
}
