import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewTopicForm } from '@/components/desk/new-topic-form'
import { TopicTable } from '@/components/desk/topic-table'
import { read } from '@/db/open'
import { listTopics } from '@/db/queries/topics'
import { may } from '@/lib/permissions'
import { topicKinds } from '@/lib/topic'
import { deskLocale, requireStaff } from '../../session'
import { addTopic } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await deskLocale(), namespace: 'Topics' })
  return { title: t('title') }
}

export default async function TopicsPage() {
  const staff = await requireStaff('/admin/topics')
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Topics' })
  const topics = await listTopics(read(), staff.deskLocale)
  const groups = topicKinds.map((kind) => ({ kind, topics: topics.filter((topic) => topic.kind === kind) }))
  // messages: Topics.kinds.*
  return (
    <>
      <h1 className="desk-title">{t('title')}</h1>
      {may(staff, 'manageTopics') && <NewTopicForm action={addTopic} />}
      {groups.map((group) => (
        <section key={group.kind}>
          <h2 className="desk-subtitle">{t(`kinds.${group.kind}`)}</h2>
          {group.topics.length > 0 ? (
            <TopicTable label={t(`kinds.${group.kind}`)} topics={group.topics} />
          ) : (
            <p>{t('none')}</p>
          )}
        </section>
      ))}
    </>
  )
}
