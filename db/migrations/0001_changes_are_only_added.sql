CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'The record of changes is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'The record of changes is only added to'); END;
--> statement-breakpoint
CREATE TRIGGER changes_no_replace BEFORE INSERT ON changes WHEN EXISTS (SELECT 1 FROM changes WHERE number = NEW.number) BEGIN SELECT RAISE(ABORT, 'The record of changes is only added to'); END;
