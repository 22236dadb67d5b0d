-- What a site held that stopped at the migration 0001: an article in both languages, the English text changed since; one
-- that was withdrawn; one that waits for a publisher; one that nobody has begun.
INSERT INTO users (id, email, name, role, languages, password_hash, desk_locale, created_at) VALUES
  ('user', 'editor@example.org', 'The editor', 'editor', '["pl","en"]', 'no hash', 'pl', '2026-01-01T09:00:00.000Z');
INSERT INTO photos (id, hash, width, height, colour, kind, author, agency, created_at) VALUES
  ('photo-top', 'aa', 1600, 1067, '#336699', 'photo', 'Jan Kowalski', 'ministry', '2026-01-01T09:00:00.000Z'),
  ('photo-below', 'bb', 1600, 1067, '#336699', 'photo', 'Jan Kowalski', 'ministry', '2026-01-01T09:00:00.000Z'),
  ('photo-inside', 'cc', 1600, 1067, '#336699', 'photo', 'Jan Kowalski', 'ministry', '2026-01-01T09:00:00.000Z'),
  ('photo-inside-new', 'dd', 1600, 1067, '#336699', 'photo', 'Jan Kowalski', 'ministry', '2026-01-01T09:00:00.000Z'),
  ('photo-unused', 'ee', 1600, 1067, '#336699', 'photo', 'Jan Kowalski', 'ministry', '2026-01-01T09:00:00.000Z');
INSERT INTO photo_texts (photo_id, locale, description, caption) VALUES ('photo-top', 'pl', 'Most', '');
INSERT INTO articles (id, lead_photo_id, created_at) VALUES
  ('both', 'photo-top', '2026-01-02T09:00:00.000Z'),
  ('withdrawn', NULL, '2026-01-03T09:00:00.000Z'),
  ('waiting', NULL, '2026-01-04T09:00:00.000Z'),
  ('unbegun', NULL, '2026-01-05T09:00:00.000Z');
INSERT INTO article_photos (article_id, photo_id, position) VALUES ('both', 'photo-below', 0), ('both', 'photo-top', 1);
INSERT INTO editions (id, article_id, locale) VALUES
  ('both-1-pl', 'both', 'pl'), ('both-2-en', 'both', 'en'), ('withdrawn-1-en', 'withdrawn', 'en'), ('waiting-1-pl', 'waiting', 'pl');
INSERT INTO revisions (id, edition_id, title, lead, slug, body, lead_photo_id, photo_ids, created_at, created_by_id) VALUES
  ('pl-1', 'both-1-pl', 'Polski', 'Lead', 'polski', '{"type":"doc","content":[{"type":"paragraph"}]}',
    'photo-top', '["photo-below","photo-top"]', '2026-01-02T09:00:00.000Z', 'user'),
  ('en-1', 'both-2-en', 'English', 'Lead', 'english',
    '{"type":"doc","content":[{"type":"paragraph"},{"type":"photo","attrs":{"photoId":"photo-inside"}}]}',
    'photo-top', '["photo-below","photo-top"]', '2026-01-02T10:00:00.000Z', 'user'),
  ('en-2', 'both-2-en', 'English, changed', 'Lead', 'english-changed',
    '{"type":"doc","content":[{"type":"photo","attrs":{"photoId":"photo-inside-new"}},{"type":"photo","attrs":{"photoId":"photo-gone"}}]}',
    'photo-top', '["photo-below","photo-top"]', '2026-02-01T10:00:00.000Z', 'user'),
  ('withdrawn-1', 'withdrawn-1-en', 'Withdrawn', 'Lead', 'withdrawn', '{"type":"doc","content":[{"type":"paragraph"}]}',
    NULL, '[]', '2026-01-03T09:00:00.000Z', 'user'),
  ('waiting-1', 'waiting-1-pl', 'Czeka', 'Lead', 'czeka', '{"type":"doc","content":[{"type":"paragraph"}]}',
    NULL, '[]', '2026-01-04T09:30:00.000Z', NULL);
UPDATE editions SET slug = 'polski', working_revision_id = 'pl-1', public_revision_id = 'pl-1',
  published_at = '2026-01-02T11:00:00.000Z' WHERE id = 'both-1-pl';
UPDATE editions SET slug = 'english', working_revision_id = 'en-2', public_revision_id = 'en-1',
  published_at = '2026-01-02T11:00:00.000Z', changed_at = '2026-01-20T11:00:00.000Z' WHERE id = 'both-2-en';
UPDATE editions SET slug = 'withdrawn', working_revision_id = 'withdrawn-1', public_revision_id = 'withdrawn-1',
  published_at = '2026-01-03T11:00:00.000Z', withdrawn_at = '2026-01-10T11:00:00.000Z' WHERE id = 'withdrawn-1-en';
UPDATE editions SET working_revision_id = 'waiting-1', submitted_at = '2026-01-04T10:00:00.000Z' WHERE id = 'waiting-1-pl';
INSERT INTO former_slugs (locale, slug, edition_id) VALUES ('en', 'english-before', 'both-2-en');
INSERT INTO galleries (id, cover_photo_id, created_at) VALUES ('gallery', 'photo-below', '2026-01-02T09:00:00.000Z');
INSERT INTO gallery_photos (gallery_id, photo_id, position) VALUES ('gallery', 'photo-below', 0);
INSERT INTO gallery_texts (gallery_id, locale, title, lead, slug, published_at) VALUES
  ('gallery', 'pl', 'Mosty', 'Lead', 'mosty', '2026-01-02T09:00:00.000Z');
INSERT INTO changes (at, user_id, action, subject, detail, previous_hash, hash) VALUES
  ('2026-01-02T09:00:00.000Z', 'user', 'saveEdition', 'both-1-pl', '{}', '', 'a-hash');
