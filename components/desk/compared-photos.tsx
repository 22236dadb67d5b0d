'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Comparison } from '@/lib/compare/compare-revisions'
import type { Locale } from '@/lib/locales'
import { ComparedPhoto } from './compared-photo'

type Props = { changes: Comparison['photos']; photos: LibraryPhoto[]; locale: Locale }

/** What changed among the photos around the text: the lead photo and the gallery. */
export function ComparedPhotos({ changes, ...rest }: Props) {
  const t = useTranslations('Compare')
  const { added, removed, reordered, lead } = changes
  return (
    <>
      {lead && (
        <section>
          <h3 className="compared-title">{t('leadPhoto')}</h3>
          <PhotoChanges change="removed" ids={[lead.before ?? []].flat()} {...rest} />
          <PhotoChanges change="added" ids={[lead.after ?? []].flat()} {...rest} />
        </section>
      )}
      {(reordered || added.length + removed.length > 0) && (
        <section>
          <h3 className="compared-title">{t('gallery')}</h3>
          <PhotoChanges change="removed" ids={removed} {...rest} />
          <PhotoChanges change="added" ids={added} {...rest} />
          {reordered && <p>{t('reordered')}</p>}
        </section>
      )}
    </>
  )
}

type ChangeProps = Omit<Props, 'changes'> & { change: 'added' | 'removed'; ids: string[] }

function PhotoChanges({ change, ids, ...rest }: ChangeProps) {
  const t = useTranslations('Compare')
  return ids.map((id) => (
    <div key={id} className="compared-pair" data-change={change}>
      {/* messages: Compare.added, Compare.removed */}
      <p className="compared-note">{t(change)}</p>
      <ComparedPhoto photoId={id} {...rest} />
    </div>
  ))
}
