import { PreviewComments } from '@/components/site/preview-comments'
import { PreviewGone } from '@/components/site/preview-gone'
import { noteOpening } from '@/db/commands/preview-links'
import { read, write } from '@/db/open'
import { listLinkComments } from '@/db/queries/comments'
import { previewPath } from '@/lib/preview-link'
import { findShared, readShared } from '../shared'
import { SharedArticle } from '../shared-article'

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What was shared with a reviewer, as its public page would show it, and where they say what they think of it. */
export default async function SharedPage({ params, searchParams }: Props) {
  const { token } = await params
  const shared = await findShared(token)
  const article = shared && (await readShared(shared, token))
  if (!article) return <PreviewGone />
  await write((tx) => noteOpening(tx, shared.id, new Date().toISOString()))
  const { locale } = shared.edition
  return (
    <SharedArticle article={article} locale={locale}>
      <PreviewComments
        locale={locale}
        action={`${previewPath(token)}/comments`}
        comments={await listLinkComments(read(), shared.id)}
        wasSent={(await searchParams).sent !== undefined}
      />
    </SharedArticle>
  )
}
