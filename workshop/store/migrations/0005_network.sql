-- What is wished for is a round of its own; where a tie comes from; actors and ties that were put aside; actors that are
-- one; how an actor is committed to the network, its challenges and years; whether it may be judged by name in public.
ALTER TABLE actor ADD COLUMN state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden'));
ALTER TABLE actor ADD COLUMN merged_into TEXT;
ALTER TABLE actor ADD COLUMN committed TEXT NOT NULL DEFAULT '' CHECK(committed IN ('','strong','loose','outside'));
ALTER TABLE actor ADD COLUMN challenge TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN shared_challenge TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN may_be_named INTEGER NOT NULL DEFAULT 0;
CREATE TABLE actor_year(
  actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, year INTEGER NOT NULL,
  joined INTEGER NOT NULL DEFAULT 0, trained INTEGER NOT NULL DEFAULT 0, departed INTEGER NOT NULL DEFAULT 0,
  benefit INTEGER CHECK(benefit BETWEEN 1 AND 5), PRIMARY KEY(actor_id, year)
) STRICT;
CREATE TABLE new_tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','wished','after')), scale TEXT NOT NULL,
  prompt_id TEXT REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE CASCADE,
  origin TEXT NOT NULL DEFAULT 'file' CHECK(origin IN ('roster','map','file')),
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden'))
) STRICT;
INSERT INTO new_tie(id, project_id, source_id, target_id, kind, level, trust, round, scale, prompt_id, participant_id,
  origin) SELECT id, project_id, source_id, target_id, kind, level, trust, round, scale, prompt_id, participant_id,
  CASE WHEN participant_id IS NULL THEN 'file' ELSE 'roster' END FROM tie;
DROP TABLE tie;
ALTER TABLE new_tie RENAME TO tie;
CREATE UNIQUE INDEX tie_known ON tie(project_id, source_id, target_id, kind, round) WHERE participant_id IS NULL;
CREATE UNIQUE INDEX tie_named ON tie(prompt_id, participant_id, source_id, target_id) WHERE participant_id IS NOT NULL;
CREATE INDEX tie_by_source ON tie(source_id);
CREATE INDEX tie_by_target ON tie(target_id);
CREATE INDEX tie_by_participant ON tie(participant_id) WHERE participant_id IS NOT NULL;
