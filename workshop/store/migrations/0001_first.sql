-- The first schema. Portable: TEXT ids made in Python, UTC moments as ISO 8601 text, JSON as text, no triggers.
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
) STRICT;
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), UNIQUE(workshop_id, title)
) STRICT;
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), UNIQUE(activity_id, text)
) STRICT;
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX contribution_by_prompt ON contribution(prompt_id, created_at, id);
CREATE INDEX contribution_by_participant ON contribution(participant_id);
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE rating(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, dimension TEXT NOT NULL,
  value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id)
) STRICT;
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', UNIQUE(project_id, name)
) STRICT;
CREATE TABLE tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  UNIQUE(project_id, source_id, target_id, kind, round)
) STRICT;
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), text TEXT NOT NULL,
  status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
) STRICT;
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX job_by_state ON job(state, created_at);
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
) STRICT;
CREATE INDEX event_by_project ON event(project_id, seq);
