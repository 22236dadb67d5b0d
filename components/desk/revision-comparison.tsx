'use client'

import './compare.css'
import { useTranslations } from 'next-intl'
import type { LibraryPhoto } from '@/db/queries/photos'
import type { Comparison } from '@/lib/compare/compare-revisions'
import type { Locale } from '@/lib/locales'
import { ComparedBlocks } from './compared-blocks'
import { ComparedPhotos } from './compared-photos'
import { Pieces } from './pieces'

type Props = {
  comparison: Comparison
  /** Those that the comparison names, in any order. */
  photos: LibraryPhoto[]
  /** By the id of the topic, in the language of the desk. */
  topicNames: Record<string, string>
  /** The language of the text. */
  locale: Locale
}

/** What changed from one revision to another, part by part; of what is the same, only the text around the changes. */
export function RevisionComparison({ comparison, photos, topicNames, locale }: Props) {
  const t = useTranslations('Compare')
  if (comparison.isSame) return <p>{t('same')}</p>
  return (
    <div className="comparison">
      {fields.map((field) => {
        const pieces = comparison.fields[field]
        return (
          pieces && (
            <section key={field}>
              {/* messages: Compare.title, Compare.lead, Compare.slug */}
              <h3 className="compared-title">{t(field)}</h3>
              <p lang={locale}>
                <Pieces pieces={pieces} />
              </p>
            </section>
          )
        )
      })}
      <ComparedBody comparison={comparison} photos={photos} locale={locale} />
      <ComparedPhotos changes={comparison.photos} photos={photos} locale={locale} />
      <ComparedTopics {...comparison.topics} names={topicNames} />
    </div>
  )
}

const fields = ['title', 'lead', 'slug'] as const

function ComparedBody({ comparison, ...rest }: Omit<Props, 'topicNames'>) {
  const t = useTranslations('Compare')
  const { blocks, isRearranged } = comparison
  if (!isRearranged && blocks.every(({ change }) => change === 'same')) return null
  return (
    <section>
      <h3 className="compared-title">{t('body')}</h3>
      {isRearranged ? <p>{t('rearranged')}</p> : <ComparedBlocks pairs={blocks} {...rest} />}
    </section>
  )
}

type TopicsProps = Comparison['topics'] & { names: Props['topicNames'] }

function ComparedTopics({ added, removed, names }: TopicsProps) {
  const t = useTranslations('Compare')
  const nameOf = (id: string) => names[id] ?? id
  const changes = [
    ...removed.map((id) => ({ text: nameOf(id), change: 'removed' as const })),
    ...added.map((id) => ({ text: nameOf(id), change: 'added' as const })),
  ]
  if (changes.length === 0) return null
  return (
    <section>
      <h3 className="compared-title">{t('topics')}</h3>
      <ul>
        {changes.map((piece) => (
          <li key={piece.change + piece.text}>
            <Pieces pieces={[piece]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
