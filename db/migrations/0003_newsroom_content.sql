CREATE VIRTUAL TABLE desk_search USING fts5(title, words, content='search_entries', content_rowid='id', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
  INSERT INTO desk_search(rowid, title, words) VALUES (NEW.id, NEW.title, NEW.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
  INSERT INTO desk_search(desk_search, rowid, title, words) VALUES ('delete', OLD.id, OLD.title, OLD.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries BEGIN
  INSERT INTO desk_search(desk_search, rowid, title, words) VALUES ('delete', OLD.id, OLD.title, OLD.words);
  INSERT INTO desk_search(rowid, title, words) VALUES (NEW.id, NEW.title, NEW.words);
END;
--> statement-breakpoint
UPDATE revisions SET saved_at = created_at;
--> statement-breakpoint
UPDATE articles SET
  saved_at = coalesce((SELECT max(revisions.created_at) FROM editions JOIN revisions ON revisions.id = editions.working_revision_id WHERE editions.article_id = articles.id), created_at),
  original_locale = coalesce((SELECT locale FROM editions WHERE editions.article_id = articles.id ORDER BY editions.id LIMIT 1), 'pl');
--> statement-breakpoint
INSERT INTO publications (id, edition_id, revision_id, publish_at, published_at, note, created_at)
SELECT lower(printf('%s-%s-7%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6)))),
  id, public_revision_id, coalesce(changed_at, published_at), coalesce(changed_at, published_at), '', coalesce(changed_at, published_at)
FROM editions WHERE public_revision_id IS NOT NULL;
--> statement-breakpoint
INSERT OR IGNORE INTO edition_photos (edition_id, side, photo_id)
SELECT editions.id, sides.side, shown.photo_id
FROM editions
JOIN (SELECT 'working' AS side UNION SELECT 'public') AS sides
JOIN (
  SELECT id, lead_photo_id AS photo_id FROM revisions WHERE lead_photo_id IS NOT NULL
  UNION SELECT revisions.id, json_each.value FROM revisions, json_each(revisions.photo_ids)
  UNION SELECT revisions.id, json_tree.value FROM revisions, json_tree(revisions.body) WHERE json_tree.key = 'photoId'
) AS shown ON shown.id = CASE sides.side WHEN 'working' THEN editions.working_revision_id ELSE editions.public_revision_id END
WHERE EXISTS (SELECT 1 FROM photos WHERE photos.id = shown.photo_id);
