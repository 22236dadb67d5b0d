import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { InTrashNotice } from '@/components/desk/in-trash-notice'
import { TopicNamesForm } from '@/components/desk/topic-names-form'
import { TrashButton } from '@/components/desk/trash-button'
import { WhereUsed } from '@/components/desk/where-used'
import { read } from '@/db/open'
import { listTopicUses } from '@/db/queries/topic-uses'
import { findTopic } from '@/db/queries/topics'
import { isId } from '@/lib/id'
import { may } from '@/lib/permissions'
import { deskLocale, requireStaff } from '../../../session'
import { renameTopic } from '../actions'

type Props = { params: Promise<{ topicId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = await topicOf((await params).topicId)
  return { title: topic?.names[await deskLocale()] }
}

export default async function TopicPage({ params }: Props) {
  const { topicId } = await params
  const staff = await requireStaff(`/admin/topics/${topicId}`)
  const topic = await topicOf(topicId)
  if (!topic) notFound()
  const { kind, names, deletedAt } = topic
  const t = await getTranslations({ locale: staff.deskLocale, namespace: 'Topics' })
  const uses = await listTopicUses(read(), topicId)
  const mayTrash = may(staff, 'moveToTrash')
  // messages: Topics.kind.*
  return (
    <>
      <h1 className="desk-title">{names[staff.deskLocale]}</h1>
      <p className="desk-soft">{t(`kind.${kind}`)}</p>
      {deletedAt && <InTrashNotice kind="topic" id={topicId} mayTakeOut={mayTrash} />}
      {may(staff, 'manageTopics') && !deletedAt && (
        <TopicNamesForm action={renameTopic} topicId={topicId} names={names} />
      )}
      <WhereUsed uses={uses} />
      {mayTrash && !deletedAt && <TrashButton kind="topic" id={topicId} uses={uses} />}
    </>
  )
}

async function topicOf(topicId: string) {
  return isId(topicId) ? findTopic(read(), topicId) : null
}
