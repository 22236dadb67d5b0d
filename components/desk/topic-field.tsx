'use client'

import { type ComboboxItem, MultiSelect, type OptionsFilter } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { TopicChoice } from '@/db/queries/topics'
import { foldForSearch } from '@/lib/search-words'
import { topicKinds } from '@/lib/topic'

type Props = {
  id: string
  /** Every topic that can be chosen, in the order in which they are offered. */
  topics: TopicChoice[]
  topicIds: string[]
  onChange: (topicIds: string[]) => void
  readOnly?: boolean
}

/** What an article is about: names are found as they are typed, with or without accents. */
export function TopicField({ id, topics, topicIds, onChange, readOnly }: Props) {
  const t = useTranslations('Topics')
  // messages: Topics.kinds.*
  const groups = topicKinds.map((kind) => ({
    group: t(`kinds.${kind}`),
    items: topics
      .filter((topic) => topic.kind === kind)
      .map((topic) => ({ value: topic.id, label: topic.name })),
  }))
  return (
    <MultiSelect
      id={id}
      label={t('field')}
      description={t('fieldHelp')}
      data={groups.filter(({ items }) => items.length > 0)}
      // One that has gone to the trash meanwhile has no name here.
      value={topicIds.filter((topicId) => topics.some((topic) => topic.id === topicId))}
      onChange={onChange}
      filter={matching}
      nothingFoundMessage={t('fieldNone')}
      readOnly={readOnly}
      searchable
      selectFirstOptionOnChange
      hidePickedOptions
      mb="md"
    />
  )
}

/** Every word that was typed stands somewhere in the name. */
const matching: OptionsFilter = ({ options, search }) => {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean)
  const isFound = ({ label }: Pick<ComboboxItem, 'label'>) =>
    words.every((word) => foldForSearch(label).includes(word))
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(isFound) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : isFound(option)))
}
