-- What people decide about themes: locked, put aside, under main themes; words that a project leaves out; and samples of
-- answers that a second person codes by hand.
ALTER TABLE project ADD COLUMN left_out TEXT NOT NULL DEFAULT '{}';
ALTER TABLE theme ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE theme ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
ALTER TABLE theme ADD COLUMN main TEXT NOT NULL DEFAULT '';
ALTER TABLE theme_contribution ADD COLUMN also INTEGER NOT NULL DEFAULT 0;
CREATE TABLE coding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_at TEXT NOT NULL,
  themes TEXT NOT NULL
) STRICT;
CREATE INDEX coding_by_project ON coding(project_id);
CREATE TABLE coding_answer(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id)
) STRICT;
CREATE INDEX coding_answer_by_contribution ON coding_answer(contribution_id);
CREATE TABLE code(
  coding_id TEXT NOT NULL REFERENCES coding(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, coder TEXT NOT NULL,
  theme_id TEXT NOT NULL, PRIMARY KEY(coding_id, contribution_id, coder)
) STRICT;
CREATE INDEX code_by_contribution ON code(contribution_id);
