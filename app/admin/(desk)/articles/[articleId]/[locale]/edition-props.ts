import { read } from '@/db/open'
import type { DeskArticle } from '@/db/queries/desk-articles'
import { findRevision } from '@/db/queries/revisions'
import { missingStanding, standingOf } from '@/db/queries/standing'
import { listTopicChoices } from '@/db/queries/topics'
import { publicPath } from '@/i18n/public-path'
import { emptyBody } from '@/lib/body/schema'
import { dayOf } from '@/lib/dates'
import { missingEdition } from '@/lib/edition-state'
import { type Locale, otherLocale } from '@/lib/locales'
import { may } from '@/lib/permissions'
import type { EditionText } from '@/lib/publishable'
import type { Staff } from '../../../../session'

/** The original beside a translation: its present words, and those that were translated. */
export async function originalFor(article: DeskArticle, locale: Locale) {
  const original = locale === article.originalLocale ? null : article.editions[otherLocale(locale)]
  if (!original) return null
  const { id: revisionId, savedAt } = original.revision
  const source = await findRevision(read(), article.editions[locale]?.revision.sourceRevisionId ?? null)
  const text = wordsOf(original.revision)
  return {
    ...{ locale: otherLocale(locale), revisionId, savedAt, text },
    source: source ? wordsOf(source) : null,
    isCurrent: source !== undefined && JSON.stringify(wordsOf(source)) === JSON.stringify(text),
  }
}

function wordsOf({ title, lead, slug, body }: EditionText): EditionText {
  return { title, lead, slug, body }
}

/** What the form of an edition needs to know, for one person. */
export async function formProps(article: DeskArticle, locale: Locale, staff: Staff) {
  const present = article.editions[locale]
  const other = otherLocale(locale)
  const { edition, revision } = present ?? {}
  const { leadPhotoId, photoIds, topicIds } = article
  const isShown = edition?.publishedAt && !edition.unpublishedAt
  return {
    ...{ articleId: article.id, locale, deskLocale: staff.deskLocale },
    standing: present
      ? await standingOf(read(), present.edition, present.revision, staff)
      : missingStanding(staff, locale),
    base: revision ? { revisionId: revision.id, version: revision.version } : null,
    states: {
      [locale]: present?.state ?? missingEdition,
      [other]: article.editions[other]?.state ?? missingEdition,
    } as Record<Locale, typeof missingEdition>,
    content: {
      ...wordsOf(revision ?? { title: '', lead: '', slug: '', body: emptyBody }),
      ...{ leadPhotoId, photoIds, topicIds, sourceRevisionId: null },
    },
    photos: article.photos,
    topics: await listTopicChoices(read(), staff.deskLocale),
    day: edition?.publishedAt ? dayOf(edition.publishedAt) : '',
    publicAddress: isShown ? publicPath(locale, '/news/[slug]', { slug: edition.slug! }) : null,
    may: {
      save: may(staff, 'saveEdition', locale) && !article.deletedAt,
      arrange: may(staff, 'arrangePhotos'),
      trash: may(staff, 'moveToTrash') && !article.deletedAt && isTrashable(article),
    },
  }
}

/** What readers have, or soon will, is taken down first. */
function isTrashable({ editions }: DeskArticle) {
  return Object.values(editions).every(
    (present) =>
      !present ||
      (['nothing', 'unpublished'].includes(present.state.shown) && present.state.work !== 'scheduled'),
  )
}
