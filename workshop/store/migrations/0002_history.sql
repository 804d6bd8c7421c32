-- Undo of everything, texts of findings in versions, imports that can be taken back, finished reports for all servers.
ALTER TABLE event ADD COLUMN undoable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN label TEXT NOT NULL DEFAULT '';
-- postgresql only: rows become visible there in another order than they were numbered
ALTER TABLE event ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
-- postgresql only
CREATE INDEX event_by_xid ON event(xid, seq);
ALTER TABLE submission ADD COLUMN contribution_id TEXT;
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO finding_version(finding_id, version, project_id, text) SELECT id, 1, project_id, text FROM finding;
ALTER TABLE finding ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE finding DROP COLUMN text;
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
-- What refers to rows of which there are many, so that one of them can go without a look at all.
CREATE INDEX contribution_by_parent ON contribution(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE INDEX theme_contribution_by_contribution ON theme_contribution(contribution_id);
CREATE INDEX participant_token_by_participant ON participant_token(participant_id);
CREATE INDEX evidence_by_object ON evidence(kind, object_id);
-- What people did is found without a look at all that was said.
CREATE INDEX event_shown ON event(project_id, seq) WHERE actor <> 'participant' AND verb <> 'said';
-- postgresql only: by this a writer learns whether a commit took place whose answer was lost
CREATE TABLE write_mark(id TEXT PRIMARY KEY, written_at TIMESTAMPTZ NOT NULL DEFAULT now());
