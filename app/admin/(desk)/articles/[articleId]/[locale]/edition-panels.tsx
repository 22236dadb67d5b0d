import { CommentsPanel } from '@/components/desk/comments-panel'
import { LinkFindings } from '@/components/desk/link-findings'
import { PreviewLinksPanel } from '@/components/desk/preview-links-panel'
import { SecondLookPanel } from '@/components/desk/second-look-panel'
import { read } from '@/db/open'
import { listComments } from '@/db/queries/comments'
import type { DeskEdition } from '@/db/queries/desk-articles'
import { listLinkFindings } from '@/db/queries/link-findings'
import { listLinkTargets } from '@/db/queries/link-targets'
import { listPreviewLinks } from '@/db/queries/preview-links'
import { findPublicationToReview, findUnreviewed } from '@/db/queries/publications'
import type { Revision } from '@/db/queries/revisions'
import { findStaffName } from '@/db/queries/staff'
import { articleAddress } from '@/lib/article-address'
import { linksInBody } from '@/lib/body/links'
import { editionState } from '@/lib/edition-state'
import { env } from '@/lib/env'
import { isOutside } from '@/lib/link-address'
import { newsPaths } from '@/lib/news-paths.js'
import { may } from '@/lib/permissions'
import type { Staff } from '../../../../session'
import { commentEdition, resolveComment } from '../../comment-actions'
import { revokePreview, sharePreview } from '../../preview-actions'
import { reviewPublication } from '../../publish-actions'

type Props = Pick<DeskEdition, 'edition' | 'revision'> & { staff: Staff }

/** What is said about an edition, shared of it, and found at its links. */
export async function EditionPanels({ edition, revision, staff }: Props) {
  const { id: editionId } = edition
  const { deskLocale } = staff
  return (
    <>
      <SecondLook editionId={editionId} staff={staff} />
      <CommentsPanel
        editionId={editionId}
        deskLocale={deskLocale}
        comments={await listComments(read(), editionId)}
        actions={{ commentEdition, resolveComment }}
      />
      <PreviewLinks edition={edition} staff={staff} />
      <Links body={revision.body} />
    </>
  )
}

/** Nothing is left to be shared in secret once readers have the text. */
async function PreviewLinks({ edition, staff }: Pick<Props, 'edition' | 'staff'>) {
  const links = await listPreviewLinks(read(), edition.id, new Date().toISOString())
  const isAllPublic = editionState(edition).work === 'done'
  if (isAllPublic && links.length === 0) return null
  return (
    <PreviewLinksPanel
      editionId={edition.id}
      deskLocale={staff.deskLocale}
      links={links}
      mayShare={may(staff, 'sharePreview') && !isAllPublic}
      actions={{ sharePreview, revokePreview }}
    />
  )
}

async function SecondLook({ editionId, staff }: { editionId: string; staff: Staff }) {
  const found = await findUnreviewed(read(), editionId)
  if (!found) return null
  const { id, urgentReason, publishedAt } = found
  const { involved } = (await findPublicationToReview(read(), id))!
  return (
    <SecondLookPanel
      publication={{
        ...{ id, urgentReason, publishedAt: publishedAt! },
        byName: await findStaffName(read(), found.createdById),
      }}
      mayReview={may(staff, 'approveEdition') && !involved.includes(staff.id)}
      deskLocale={staff.deskLocale}
      action={reviewPublication}
    />
  )
}

async function Links({ body }: Pick<Revision, 'body'>) {
  const origin = env().SITE_URL
  const hrefs = linksInBody(body)
  const addresses = hrefs.flatMap((href) => articleAddress(href, { origin, paths: newsPaths }) ?? [])
  return (
    <LinkFindings
      outside={hrefs.filter((href) => isOutside(href, origin))}
      findings={await listLinkFindings(read(), hrefs)}
      targets={await listLinkTargets(read(), addresses)}
    />
  )
}
