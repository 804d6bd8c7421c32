-- How a project's reports look: colours, whose logo, and the files of the cover, the logo and a Word template of its own.
ALTER TABLE project ADD COLUMN look TEXT NOT NULL DEFAULT '{}';
CREATE TABLE look_file(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('cover','logo','template')), name TEXT NOT NULL, content BLOB NOT NULL,
  remarks TEXT NOT NULL DEFAULT '[]', made_at TEXT NOT NULL
) STRICT;
CREATE INDEX look_file_of_project ON look_file(project_id);
