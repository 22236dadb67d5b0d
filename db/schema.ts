import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { BodyDocument } from '@/lib/body/schema'
import { bannerKinds } from '@/lib/banner'
import { locales } from '@/lib/locales'
import { roles } from '@/lib/permissions'
import { saveReasons } from '@/lib/save-reason'
import { searchKinds } from '@/lib/search-words'
import { topicKinds } from '@/lib/topic'

// Times are UTC in ISO 8601 (`Date.toISOString`), so that their order as text is their order in time.
// Ids are UUIDv7 (RFC 9562).

const id = () => text().primaryKey()
const locale = () => text({ enum: locales }).notNull()

export const users = sqliteTable('users', {
  id: id(),
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text({ enum: roles }).notNull(),
  /** The languages in which a translator may write; other roles write in all. */
  languages: text({ mode: 'json' }).$type<string[]>().notNull(),
  passwordHash: text().notNull(),
  totpSecret: text(),
  /** The last time step for which a code was accepted: each code works once (RFC 6238, 5.2). */
  totpLastStep: integer(),
  deskLocale: locale(),
  createdAt: text().notNull(),
  disabledAt: text(),
})

export const sessions = sqliteTable(
  'sessions',
  {
    /** SHA-256 of the token in the cookie; the token itself is not stored. */
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: text().notNull(),
    seenAt: text().notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
)

export const signInFailures = sqliteTable(
  'sign_in_failures',
  { id: integer().primaryKey(), account: text().notNull(), network: text().notNull(), at: text().notNull() },
  (table) => [index('sign_in_failures_account').on(table.account, table.at)],
)

/** A photo (or drawing) in the library; its files are named by the SHA-256 of the original's content. */
export const photos = sqliteTable('photos', {
  id: id(),
  hash: text().notNull().unique(),
  width: integer().notNull(),
  height: integer().notNull(),
  /** The average colour as `#rrggbb`, shown until the photo has loaded. */
  colour: text().notNull(),
  kind: text({ enum: ['photo', 'drawing'] }).notNull(),
  /** The credit, as data: its sentence depends on the reader's language (lib/credit.ts). */
  author: text().notNull(),
  agency: text().notNull(),
  takenOn: text(),
  /** Chosen on purpose: the photo says nothing that the text doesn't, so those who can't see it are told nothing. */
  isDecorative: integer({ mode: 'boolean' }).notNull().default(false),
  createdAt: text().notNull(),
  deletedAt: text(),
})

export const photoTexts = sqliteTable(
  'photo_texts',
  {
    photoId: text()
      .notNull()
      .references(() => photos.id),
    locale: locale(),
    /** The alternative text: what is to be seen (WCAG 1.1.1). */
    description: text().notNull(),
    caption: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.photoId, table.locale] })],
)

/** An article is language-neutral: its photos and topics, in order. The words are in its editions. */
export const articles = sqliteTable(
  'articles',
  {
    id: id(),
    leadPhotoId: text().references(() => photos.id),
    /** The language that it was first written in: the other one is its translation. */
    originalLocale: text({ enum: locales }).notNull().default('pl'),
    createdAt: text().notNull(),
    /** When one of its editions was last saved. */
    savedAt: text().notNull().default(''),
    /** In the trash since; null where it is not. */
    deletedAt: text(),
  },
  (table) => [index('articles_saved').on(table.deletedAt, table.savedAt)],
)

export const articlePhotos = sqliteTable(
  'article_photos',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id),
    photoId: text()
      .notNull()
      .references(() => photos.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.photoId] }),
    index('article_photos_photo').on(table.photoId),
  ],
)

/** A topic, person or place that articles are about. Its names, one a language, are in `topicNames`. */
export const topics = sqliteTable('topics', {
  id: id(),
  kind: text({ enum: topicKinds }).notNull(),
  createdAt: text().notNull(),
  deletedAt: text(),
})

export const topicNames = sqliteTable(
  'topic_names',
  {
    topicId: text()
      .notNull()
      .references(() => topics.id),
    locale: locale(),
    name: text().notNull(),
    slug: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.topicId, table.locale] }),
    uniqueIndex('topic_names_locale_slug').on(table.locale, table.slug),
  ],
)

export const articleTopics = sqliteTable(
  'article_topics',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id),
    topicId: text()
      .notNull()
      .references(() => topics.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.topicId] }),
    index('article_topics_topic').on(table.topicId),
  ],
)

/**
 * An edition is an article in one language. Staff work on `workingRevisionId`; readers see `publicRevisionId`, so
 * work on a published edition shows nowhere until it is published. Its state follows from the dates (lib/edition-state.ts).
 */
export const editions = sqliteTable(
  'editions',
  {
    id: id(),
    articleId: text()
      .notNull()
      .references(() => articles.id),
    locale: locale(),
    /** The public address: set at the first publication. */
    slug: text(),
    workingRevisionId: text().references((): AnySQLiteColumn => revisions.id),
    publicRevisionId: text().references((): AnySQLiteColumn => revisions.id),
    /** Waits for somebody else to read it. */
    submittedAt: text(),
    /** Was sent back to its writers, with a comment. */
    sentBackAt: text(),
    /** The revision that somebody other than its writers has approved: a later one has to be approved anew. */
    approvedRevisionId: text().references((): AnySQLiteColumn => revisions.id),
    approvedAt: text(),
    approvedById: text().references(() => users.id),
    /** When it becomes public by itself (its planned publication says with what). */
    publishAt: text(),
    /** When it first became public, or the day that a publisher states. */
    publishedAt: text(),
    /** The last change that came with a public note. */
    changedAt: text(),
    withdrawnAt: text(),
    /** What readers are told about why it was withdrawn; may be empty. */
    withdrawnNote: text().notNull().default(''),
    /** Taken off the site: its address answers 410, or leads to `redirectTo`. */
    unpublishedAt: text(),
    redirectTo: text(),
  },
  (table) => [
    uniqueIndex('editions_article_locale').on(table.articleId, table.locale),
    uniqueIndex('editions_locale_slug').on(table.locale, table.slug),
    index('editions_public').on(table.locale, table.withdrawnAt, table.unpublishedAt, table.publishedAt),
    index('editions_working').on(table.workingRevisionId),
    index('editions_publish_at')
      .on(table.publishAt)
      .where(sql`publish_at is not null`),
    index('editions_submitted')
      .on(table.submittedAt)
      .where(sql`submitted_at is not null`),
    index('editions_sent_back')
      .on(table.sentBackAt)
      .where(sql`sent_back_at is not null`),
  ],
)

/**
 * A publication is one time that a revision is shown to readers: at once, or planned for later (`publishedAt` is null
 * until then). Together they are the public history of an edition.
 */
export const publications = sqliteTable(
  'publications',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references((): AnySQLiteColumn => editions.id),
    revisionId: text()
      .notNull()
      .references((): AnySQLiteColumn => revisions.id),
    /** When it was due, and when it happened: the difference is how late it was. */
    publishAt: text().notNull(),
    publishedAt: text(),
    /** The public change note, in the edition's language; empty for the first publication and for small changes. */
    note: text().notNull(),
    createdAt: text().notNull(),
    createdById: text().references(() => users.id),
    /** Why it went out without a second person; empty where one had approved it. */
    urgentReason: text().notNull().default(''),
    /** The second person's look afterwards. */
    reviewedAt: text(),
    reviewedById: text().references(() => users.id),
  },
  (table) => [
    index('publications_edition').on(table.editionId),
    index('publications_revision').on(table.revisionId),
    index('publications_published').on(table.publishedAt),
    uniqueIndex('publications_planned')
      .on(table.editionId)
      .where(sql`published_at is null`),
    index('publications_unreviewed')
      .on(table.publishedAt)
      .where(sql`urgent_reason <> '' and reviewed_at is null`),
  ],
)

/**
 * A revision is a whole snapshot of an edition, photos and topics included. One sitting of a writer (what one open form
 * saves by itself within minutes) is one revision; whatever is submitted, approved or public never changes.
 */
export const revisions = sqliteTable(
  'revisions',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references((): AnySQLiteColumn => editions.id),
    title: text().notNull(),
    lead: text().notNull(),
    slug: text().notNull(),
    body: text({ mode: 'json' }).$type<BodyDocument>().notNull(),
    leadPhotoId: text().references(() => photos.id),
    photoIds: text({ mode: 'json' }).$type<string[]>().notNull(),
    topicIds: text({ mode: 'json' })
      .$type<string[]>()
      .notNull()
      .default(sql`'[]'`),
    /** Why it was saved. */
    reason: text({ enum: saveReasons }).notNull().default('saved'),
    /** The open form whose sitting this is, and how often it was saved in it: a save names both. */
    formId: text(),
    version: integer().notNull().default(1),
    /** The revision of the original that these words translate; null where they are the original, or nobody said. */
    sourceRevisionId: text().references((): AnySQLiteColumn => revisions.id),
    restoredFromId: text().references((): AnySQLiteColumn => revisions.id),
    createdAt: text().notNull(),
    /** The end of the sitting. */
    savedAt: text().notNull().default(''),
    createdById: text().references(() => users.id),
  },
  (table) => [
    index('revisions_edition').on(table.editionId, table.createdAt),
    index('revisions_slug').on(table.slug),
    index('revisions_source')
      .on(table.sourceRevisionId, table.id)
      .where(sql`source_revision_id is not null`),
  ],
)

/** The photos that an edition shows: to staff (`working`) and to readers (`public`). */
export const editionPhotos = sqliteTable(
  'edition_photos',
  {
    editionId: text()
      .notNull()
      .references(() => editions.id),
    side: text({ enum: ['working', 'public'] }).notNull(),
    photoId: text()
      .notNull()
      .references(() => photos.id),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.side, table.photoId] }),
    index('edition_photos_photo').on(table.photoId, table.side),
  ],
)

/** What is said about an edition at the desk, by staff or by a reviewer with a preview link (`userId` is null). */
export const comments = sqliteTable(
  'comments',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references(() => editions.id),
    revisionId: text()
      .notNull()
      .references(() => revisions.id),
    userId: text().references(() => users.id),
    previewLinkId: text().references((): AnySQLiteColumn => previewLinks.id),
    /** The name that a reviewer without an account gave. */
    guestName: text().notNull().default(''),
    text: text().notNull(),
    createdAt: text().notNull(),
    resolvedAt: text(),
    resolvedById: text().references(() => users.id),
  },
  (table) => [
    index('comments_edition').on(table.editionId, table.createdAt),
    index('comments_open')
      .on(table.editionId)
      .where(sql`resolved_at is null`),
  ],
)

/** A secret address at which somebody without an account reads an edition before it is public. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: id(),
    editionId: text()
      .notNull()
      .references(() => editions.id),
    /** SHA-256 of the secret in the address. */
    tokenHash: text().notNull().unique(),
    /** For whom it was made. */
    label: text().notNull(),
    createdAt: text().notNull(),
    createdById: text().references(() => users.id),
    expiresAt: text().notNull(),
    /** Ended by somebody, or by the publication. */
    revokedAt: text(),
  },
  (table) => [index('preview_links_edition').on(table.editionId)],
)

export const previewOpenings = sqliteTable(
  'preview_openings',
  {
    id: integer().primaryKey(),
    previewLinkId: text()
      .notNull()
      .references(() => previewLinks.id),
    at: text().notNull(),
  },
  (table) => [index('preview_openings_link').on(table.previewLinkId)],
)

/** Who has an edition open just now. A row that has not been seen for a while means nothing. */
export const openForms = sqliteTable(
  'open_forms',
  {
    formId: text().primaryKey(),
    editionId: text()
      .notNull()
      .references(() => editions.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    seenAt: text().notNull(),
  },
  (table) => [index('open_forms_edition').on(table.editionId)],
)

/** A banner stands on every public page from one moment to another. */
export const banners = sqliteTable('banners', {
  id: id(),
  kind: text({ enum: bannerKinds }).notNull(),
  startsAt: text().notNull(),
  /** Null where it stays until somebody ends it. */
  endsAt: text(),
  createdAt: text().notNull(),
  createdById: text().references(() => users.id),
})

export const bannerTexts = sqliteTable(
  'banner_texts',
  {
    bannerId: text()
      .notNull()
      .references(() => banners.id),
    locale: locale(),
    title: text().notNull(),
    text: text().notNull(),
    /** Where to read more; may be empty. */
    href: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bannerId, table.locale] })],
)

/** What `npm run links` found at an outside address. */
export const linkFindings = sqliteTable('link_findings', {
  href: text().primaryKey(),
  checkedAt: text().notNull(),
  /** The HTTP status; null where nothing answered. */
  status: integer(),
  /** Why it could not be asked or read; empty where an answer came. */
  fault: text().notNull(),
})

/**
 * What the desk's search looks through, without accents and in lower case (lib/search-words.ts): the working words of
 * every edition, photo, gallery and topic. The full-text index over it, `desk_search`, is kept by triggers.
 */
export const searchEntries = sqliteTable(
  'search_entries',
  {
    id: integer().primaryKey(),
    kind: text({ enum: searchKinds }).notNull(),
    subjectId: text().notNull(),
    locale: locale(),
    title: text().notNull(),
    words: text().notNull(),
  },
  (table) => [uniqueIndex('search_entries_subject').on(table.kind, table.subjectId, table.locale)],
)

/** Settings that administrators change at the desk. */
export const settings = sqliteTable('settings', {
  key: text({ enum: ['showNames', 'responsibleUnit.pl', 'responsibleUnit.en'] }).primaryKey(),
  value: text().notNull(),
})

/** Addresses that an edition had before; each leads to its present one. */
export const formerSlugs = sqliteTable(
  'former_slugs',
  {
    locale: locale(),
    slug: text().notNull(),
    editionId: text()
      .notNull()
      .references(() => editions.id),
  },
  (table) => [primaryKey({ columns: [table.locale, table.slug] })],
)

export const galleries = sqliteTable('galleries', {
  id: id(),
  coverPhotoId: text()
    .notNull()
    .references(() => photos.id),
  createdAt: text().notNull(),
  deletedAt: text(),
})

export const galleryPhotos = sqliteTable(
  'gallery_photos',
  {
    galleryId: text()
      .notNull()
      .references(() => galleries.id),
    photoId: text()
      .notNull()
      .references(() => photos.id),
    position: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.galleryId, table.photoId] }),
    index('gallery_photos_photo').on(table.photoId),
  ],
)

export const galleryTexts = sqliteTable(
  'gallery_texts',
  {
    galleryId: text()
      .notNull()
      .references(() => galleries.id),
    locale: locale(),
    title: text().notNull(),
    lead: text().notNull(),
    slug: text().notNull(),
    publishedAt: text(),
    withdrawnAt: text(),
  },
  (table) => [
    primaryKey({ columns: [table.galleryId, table.locale] }),
    uniqueIndex('gallery_texts_locale_slug').on(table.locale, table.slug),
  ],
)

/** The fixed pages (cookies, privacy), one row a language. */
export const pages = sqliteTable(
  'pages',
  {
    key: text({ enum: ['cookies', 'privacy'] }).notNull(),
    locale: locale(),
    title: text().notNull(),
    lead: text().notNull(),
    body: text({ mode: 'json' }).$type<BodyDocument>().notNull(),
    changedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.locale] })],
)

/**
 * The record of changes: who did what to what and when. Rows are only ever added (triggers in the migration see to it),
 * and each carries the hash of the one before, so that a row taken out or altered can be noticed.
 */
export const changes = sqliteTable(
  'changes',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    at: text().notNull(),
    userId: text().references(() => users.id),
    action: text().notNull(),
    subject: text().notNull(),
    detail: text({ mode: 'json' })
      .$type<Record<string, unknown>>()
      .notNull()
      .default(sql`'{}'`),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    index('changes_subject').on(table.subject),
    index('changes_user').on(table.userId, table.action),
    index('changes_at').on(table.at),
    index('changes_action').on(table.action),
  ],
)
