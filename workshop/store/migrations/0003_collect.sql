-- Questions of several forms, notices with what was shown, links with limits, links of tables, photos, moderation,
-- a group for each workshop (staff), ties and ratings of participants, what is likely personal in a text.
ALTER TABLE project ADD COLUMN legal_basis TEXT NOT NULL DEFAULT 'task' CHECK(legal_basis IN ('task','consent'));
ALTER TABLE project ADD COLUMN controller TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN notice TEXT NOT NULL DEFAULT '{}';
ALTER TABLE project ADD COLUMN purposes TEXT NOT NULL DEFAULT '{}';
ALTER TABLE project ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE stakeholder_group ADD COLUMN names TEXT NOT NULL DEFAULT '{}';
ALTER TABLE activity ADD COLUMN stepwise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE prompt ADD COLUMN form TEXT NOT NULL DEFAULT 'text'
  CHECK(form IN ('text','scale','single','multiple','ranking','roster'));
ALTER TABLE prompt ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
CREATE TABLE participant_group(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE,
  group_id TEXT NOT NULL REFERENCES stakeholder_group(id), PRIMARY KEY(participant_id, workshop_id)
) STRICT;
CREATE INDEX participant_group_by_workshop ON participant_group(workshop_id);
CREATE INDEX participant_group_by_group ON participant_group(group_id);
CREATE TABLE notice(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  language TEXT NOT NULL, legal_basis TEXT NOT NULL, text TEXT NOT NULL, sha256 TEXT NOT NULL, made_at TEXT NOT NULL,
  UNIQUE(project_id, sha256)
) STRICT;
CREATE TABLE notice_shown(
  participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  notice_id TEXT NOT NULL REFERENCES notice(id) ON DELETE CASCADE, consented INTEGER NOT NULL, shown_on TEXT NOT NULL,
  PRIMARY KEY(participant_id, notice_id)
) STRICT;
CREATE INDEX notice_shown_by_notice ON notice_shown(notice_id);
ALTER TABLE invitation ADD COLUMN expires_at TEXT;
ALTER TABLE invitation ADD COLUMN at_most INTEGER;
ALTER TABLE invitation ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invitation ADD COLUMN reached_at TEXT;
CREATE TABLE table_link(
  token TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, group_id TEXT REFERENCES stakeholder_group(id),
  name TEXT NOT NULL, heads INTEGER, created_at TEXT NOT NULL, expires_at TEXT, revoked_at TEXT,
  UNIQUE(workshop_id, name)
) STRICT;
CREATE TABLE photo(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  at_table TEXT NOT NULL, alternative TEXT NOT NULL, media_type TEXT NOT NULL, content BLOB NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden')), made_at TEXT NOT NULL
) STRICT;
CREATE INDEX photo_by_activity ON photo(activity_id);
ALTER TABLE contribution ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contribution ADD COLUMN merged_into TEXT;
CREATE INDEX contribution_by_merged ON contribution(merged_into) WHERE merged_into IS NOT NULL;
ALTER TABLE contribution ADD COLUMN at_table TEXT NOT NULL DEFAULT '';
CREATE TABLE privacy_check(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  waiting INTEGER NOT NULL, masked TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
CREATE TABLE column_choice(
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, columns TEXT NOT NULL, choice TEXT NOT NULL,
  PRIMARY KEY(project_id, columns)
) STRICT;
ALTER TABLE actor ADD COLUMN participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL;
CREATE INDEX actor_by_participant ON actor(participant_id) WHERE participant_id IS NOT NULL;
CREATE TABLE new_rating(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT REFERENCES contribution(id) ON DELETE CASCADE,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE, option TEXT NOT NULL DEFAULT '',
  dimension TEXT NOT NULL, value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id), UNIQUE(prompt_id, option, participant_id),
  CHECK((contribution_id IS NULL) <> (prompt_id IS NULL))
) STRICT;
INSERT INTO new_rating(id, activity_id, contribution_id, dimension, value, group_id, participant_id)
  SELECT id, activity_id, contribution_id, dimension, value, group_id, participant_id FROM rating;
DROP TABLE rating;
ALTER TABLE new_rating RENAME TO rating;
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE TABLE new_tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE
) STRICT;
INSERT INTO new_tie(id, project_id, source_id, target_id, kind, level, trust, round, scale)
  SELECT id, project_id, source_id, target_id, kind, level, trust, round, scale FROM tie;
DROP TABLE tie;
ALTER TABLE new_tie RENAME TO tie;
CREATE UNIQUE INDEX tie_known ON tie(project_id, source_id, target_id, kind, round) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX tie_named ON tie(prompt_id, participant_id, source_id, target_id) WHERE participant_id IS NOT NULL;
CREATE INDEX tie_by_source ON tie(source_id);
CREATE INDEX tie_by_target ON tie(target_id);
CREATE INDEX tie_by_participant ON tie(participant_id) WHERE participant_id IS NOT NULL;
