'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Block } from '@/lib/compare/blocks'
import type { Locale } from '@/lib/locales'
import { ComparedBlock } from './compared-block'

type Props = { blocks: Block[]; photos: LibraryPhoto[]; locale: Locale }

/** What is the same in both texts. More than a few blocks are folded, to be opened. */
export function UnchangedBlocks({ blocks, ...rest }: Props) {
  const t = useTranslations('Compare')
  const list = blocks.map((block, index) => <ComparedBlock key={index} block={block} {...rest} />)
  if (blocks.length <= 3) return list
  return (
    <details className="unchanged">
      <summary>{t('unchanged', { blocks: blocks.length })}</summary>
      {list}
    </details>
  )
}
