-- Published reports, frozen; which chapters a report has; findings that are a facilitator's reading, and on what an
-- accepted one stood when it was accepted.
CREATE TABLE report_version(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  language TEXT NOT NULL CHECK(language IN ('fi','sv','en')), published_at TEXT NOT NULL, fingerprint TEXT NOT NULL,
  told TEXT NOT NULL, UNIQUE(project_id, number)
) STRICT;
CREATE TABLE report_file(
  version_id TEXT NOT NULL REFERENCES report_version(id) ON DELETE CASCADE, format TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(version_id, format)
) STRICT;
ALTER TABLE project ADD COLUMN chapters TEXT NOT NULL DEFAULT '[]';
ALTER TABLE finding ADD COLUMN interpretation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE finding ADD COLUMN foundation TEXT NOT NULL DEFAULT '';
