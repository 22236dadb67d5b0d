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
import { locales } from '@/lib/locales'
import { roles } from '@/lib/permissions'

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
  createdAt: text().notNull(),
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

/** An article is language-neutral: its photos, in order. The words are in its editions. */
export const articles = sqliteTable('articles', {
  id: id(),
  leadPhotoId: text().references(() => photos.id),
  createdAt: text().notNull(),
})

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
    submittedAt: text(),
    publishedAt: text(),
    changedAt: text(),
    withdrawnAt: text(),
  },
  (table) => [
    uniqueIndex('editions_article_locale').on(table.articleId, table.locale),
    uniqueIndex('editions_locale_slug').on(table.locale, table.slug),
    index('editions_public').on(table.locale, table.withdrawnAt, table.publishedAt),
  ],
)

/** A revision is a whole snapshot of an edition, photos included, as it was saved. It never changes. */
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
    createdAt: text().notNull(),
    createdById: text().references(() => users.id),
  },
  (table) => [index('revisions_edition').on(table.editionId)],
)

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
  (table) => [primaryKey({ columns: [table.galleryId, table.photoId] })],
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
export const changes = sqliteTable('changes', {
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
})
