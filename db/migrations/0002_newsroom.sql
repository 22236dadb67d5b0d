CREATE TABLE `article_topics` (
	`article_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_topics_topic` ON `article_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `banner_texts` (
	`banner_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`href` text NOT NULL,
	PRIMARY KEY(`banner_id`, `locale`),
	FOREIGN KEY (`banner_id`) REFERENCES `banners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `banners` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text,
	`created_at` text NOT NULL,
	`created_by_id` text,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`user_id` text,
	`preview_link_id` text,
	`guest_name` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`resolved_at` text,
	`resolved_by_id` text,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`preview_link_id`) REFERENCES `preview_links`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comments_edition` ON `comments` (`edition_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_open` ON `comments` (`edition_id`) WHERE resolved_at is null;--> statement-breakpoint
CREATE TABLE `edition_photos` (
	`edition_id` text NOT NULL,
	`side` text NOT NULL,
	`photo_id` text NOT NULL,
	PRIMARY KEY(`edition_id`, `side`, `photo_id`),
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`photo_id`) REFERENCES `photos`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `edition_photos_photo` ON `edition_photos` (`photo_id`,`side`);--> statement-breakpoint
CREATE TABLE `link_findings` (
	`href` text PRIMARY KEY NOT NULL,
	`checked_at` text NOT NULL,
	`status` integer,
	`fault` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `open_forms` (
	`form_id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`user_id` text NOT NULL,
	`seen_at` text NOT NULL,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `open_forms_edition` ON `open_forms` (`edition_id`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`label` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_tokenHash_unique` ON `preview_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `preview_links_edition` ON `preview_links` (`edition_id`);--> statement-breakpoint
CREATE TABLE `preview_openings` (
	`id` integer PRIMARY KEY NOT NULL,
	`preview_link_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`preview_link_id`) REFERENCES `preview_links`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `preview_openings_link` ON `preview_openings` (`preview_link_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`publish_at` text NOT NULL,
	`published_at` text,
	`note` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by_id` text,
	`urgent_reason` text DEFAULT '' NOT NULL,
	`reviewed_at` text,
	`reviewed_by_id` text,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publications_edition` ON `publications` (`edition_id`);--> statement-breakpoint
CREATE INDEX `publications_revision` ON `publications` (`revision_id`);--> statement-breakpoint
CREATE INDEX `publications_published` ON `publications` (`published_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `publications_planned` ON `publications` (`edition_id`) WHERE published_at is null;--> statement-breakpoint
CREATE INDEX `publications_unreviewed` ON `publications` (`published_at`) WHERE urgent_reason <> '' and reviewed_at is null;--> statement-breakpoint
CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_subject` ON `search_entries` (`kind`,`subject_id`,`locale`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topic_names` (
	`topic_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`topic_id`, `locale`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_names_locale_slug` ON `topic_names` (`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`created_at` text NOT NULL,
	`deleted_at` text
);
--> statement-breakpoint
DROP INDEX `editions_public`;--> statement-breakpoint
ALTER TABLE `editions` ADD `sent_back_at` text;--> statement-breakpoint
ALTER TABLE `editions` ADD `approved_revision_id` text REFERENCES revisions(id);--> statement-breakpoint
ALTER TABLE `editions` ADD `approved_at` text;--> statement-breakpoint
ALTER TABLE `editions` ADD `approved_by_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `editions` ADD `publish_at` text;--> statement-breakpoint
ALTER TABLE `editions` ADD `withdrawn_note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `editions` ADD `unpublished_at` text;--> statement-breakpoint
ALTER TABLE `editions` ADD `redirect_to` text;--> statement-breakpoint
CREATE INDEX `editions_working` ON `editions` (`working_revision_id`);--> statement-breakpoint
CREATE INDEX `editions_publish_at` ON `editions` (`publish_at`) WHERE publish_at is not null;--> statement-breakpoint
CREATE INDEX `editions_submitted` ON `editions` (`submitted_at`) WHERE submitted_at is not null;--> statement-breakpoint
CREATE INDEX `editions_sent_back` ON `editions` (`sent_back_at`) WHERE sent_back_at is not null;--> statement-breakpoint
CREATE INDEX `editions_public` ON `editions` (`locale`,`withdrawn_at`,`unpublished_at`,`published_at`);--> statement-breakpoint
DROP INDEX `revisions_edition`;--> statement-breakpoint
ALTER TABLE `revisions` ADD `topic_ids` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `reason` text DEFAULT 'saved' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `form_id` text;--> statement-breakpoint
ALTER TABLE `revisions` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `source_revision_id` text REFERENCES revisions(id);--> statement-breakpoint
ALTER TABLE `revisions` ADD `restored_from_id` text REFERENCES revisions(id);--> statement-breakpoint
ALTER TABLE `revisions` ADD `saved_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `revisions_slug` ON `revisions` (`slug`);--> statement-breakpoint
CREATE INDEX `revisions_source` ON `revisions` (`source_revision_id`,`id`) WHERE source_revision_id is not null;--> statement-breakpoint
CREATE INDEX `revisions_edition` ON `revisions` (`edition_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `articles` ADD `original_locale` text DEFAULT 'pl' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `saved_at` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `deleted_at` text;--> statement-breakpoint
CREATE INDEX `articles_saved` ON `articles` (`deleted_at`,`saved_at`);--> statement-breakpoint
ALTER TABLE `galleries` ADD `deleted_at` text;--> statement-breakpoint
ALTER TABLE `photos` ADD `is_decorative` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `photos` ADD `deleted_at` text;--> statement-breakpoint
CREATE INDEX `changes_subject` ON `changes` (`subject`);--> statement-breakpoint
CREATE INDEX `changes_user` ON `changes` (`user_id`,`action`);--> statement-breakpoint
CREATE INDEX `changes_at` ON `changes` (`at`);--> statement-breakpoint
CREATE INDEX `changes_action` ON `changes` (`action`);--> statement-breakpoint
CREATE INDEX `gallery_photos_photo` ON `gallery_photos` (`photo_id`);