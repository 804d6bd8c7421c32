BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'kutomo','0001_first','2026-11-23 10:51:58.501628+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'kutomo','0002_history','2026-11-23 10:51:58.509430+00:00');
CREATE TABLE account(
  id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  role TEXT NOT NULL CHECK(role IN ('facilitator','lead','administrator')), password_hash TEXT NOT NULL,
  created_at TEXT NOT NULL, disabled_at TEXT
) STRICT;
INSERT INTO "account" VALUES('01a20808-b70a-7695-9b9c-af259d9a614d','anna@kuura.fi','Anna','lead','$argon2id$x','2026-11-23T10:51:58.603+00:00',NULL);
CREATE TABLE activity(
  id TEXT PRIMARY KEY, workshop_id TEXT NOT NULL REFERENCES workshop(id) ON DELETE CASCADE, method TEXT NOT NULL,
  title TEXT NOT NULL, position INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CHECK(state IN ('draft','open','closed')), UNIQUE(workshop_id, title)
) STRICT;
INSERT INTO "activity" VALUES('01a20808-b6be-7561-9600-efeee386dc13','01a20808-b6bc-770a-9545-b9e0ceccab76','pre_assignment','Kysymykset',0,'open');
INSERT INTO "activity" VALUES('01a20808-b6d3-7663-a620-e73dc228be12','01a20808-b6d2-7d98-af6c-46ea7c3505ea','pre_assignment','Kyselyn vastaukset',0,'closed');
CREATE TABLE actor(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  group_id TEXT REFERENCES stakeholder_group(id), synonyms TEXT NOT NULL DEFAULT '[]', UNIQUE(project_id, name)
) STRICT;
INSERT INTO "actor" VALUES('01a20808-b6e8-7819-b179-591b506dc256','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Kela',NULL,'[]');
INSERT INTO "actor" VALUES('01a20808-b6e9-75cf-b2f6-beb53ed76811','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','REDU',NULL,'[]');
INSERT INTO "actor" VALUES('01a20808-b6eb-797f-ab2b-71727edd71df','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Kaira',NULL,'[]');
CREATE TABLE attempt(who TEXT PRIMARY KEY, count INTEGER NOT NULL, first_at TEXT NOT NULL) STRICT;
INSERT INTO "attempt" VALUES('0ffc7996b11a55ddb92733a48ed8db310e7bcf7f9e313494f679683de5564560',1,'2026-11-23T10:51:58.607+00:00');
CREATE TABLE commitment(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  owner TEXT NOT NULL, partners TEXT NOT NULL, due TEXT,
  state TEXT NOT NULL CHECK(state IN ('agreed','started','done','dropped'))
) STRICT;
INSERT INTO "commitment" VALUES('01a20808-b6e4-7389-901a-6c64ab21109a','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Kimppakyydit','Kela','',NULL,'agreed');
CREATE TABLE contribution(
  id TEXT PRIMARY KEY, prompt_id TEXT NOT NULL REFERENCES prompt(id) ON DELETE CASCADE,
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL, group_id TEXT REFERENCES stakeholder_group(id),
  parent_id TEXT REFERENCES contribution(id), language TEXT NOT NULL, source TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'stands' CHECK(state IN ('stands','hidden','erased')),
  version INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "contribution" VALUES('01a20808-b6c4-78f6-a1c6-70303bf4789d','01a20808-b6c0-73d0-89a9-3eec100ca6da','f67debab-5efb-4bff-8964-86a61865548a','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'fi','link','stands',1,'2026-11-23T10:51:58.531+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6c6-7dc9-8420-4ce077ec644d','01a20808-b6c0-73d0-89a9-3eec100ca6da','0c85cc89-e291-4d1a-934e-49909d07a413','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'fi','link','stands',1,'2026-11-23T10:51:58.534+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6cb-79f3-b80a-1a2eb4397775','01a20808-b6c2-789a-8413-fce2cea62b5b','d4d6b046-eb68-4028-9358-2aff5125f944','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'fi','link','hidden',1,'2026-11-23T10:51:58.539+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6d6-763f-bfc2-f76dde0dd442','01a20808-b6d5-75f9-b16a-0c84aa60eac5','40574f02-abc1-4317-87f6-80b583363c09','01a20808-b6d4-7e4b-8b37-76612a6b3654',NULL,'fi','import','stands',1,'2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6d7-718a-bf55-e112887a54fb','01a20808-b6d5-75f9-b16a-0c84aa60eac5','cdd2ce69-9353-4518-a7d5-aa4aa36b586c','01a20808-b6d4-7e4b-8b37-76612a6b3654',NULL,'fi','import','stands',1,'2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6d8-7217-adec-e6e5bc692bc0','01a20808-b6d5-75f9-b16a-0c84aa60eac5','9728d22b-800e-4942-bcc1-abc9366a2102','01a20808-b6d4-7e4b-8b37-76612a6b3654',NULL,'fi','import','stands',1,'2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6d9-7a23-9488-01897af16962','01a20808-b6d5-75f9-b16a-0c84aa60eac5','40574f02-abc1-4317-87f6-80b583363c09','01a20808-b6d4-7e4b-8b37-76612a6b3654',NULL,'fi','import','stands',1,'2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution" VALUES('01a20808-b6da-70d6-8569-af027fe04f6f','01a20808-b6d5-75f9-b16a-0c84aa60eac5','cdd2ce69-9353-4518-a7d5-aa4aa36b586c','01a20808-b6d4-7e4b-8b37-76612a6b3654',NULL,'fi','import','stands',1,'2026-11-23T10:51:58.546+00:00');
CREATE TABLE contribution_version(
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, version INTEGER NOT NULL,
  text TEXT NOT NULL, made_at TEXT NOT NULL, PRIMARY KEY(contribution_id, version)
) STRICT;
INSERT INTO "contribution_version" VALUES('01a20808-b6c4-78f6-a1c6-70303bf4789d',1,'Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.','2026-11-23T10:51:58.531+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6c6-7dc9-8420-4ce077ec644d',1,'Oppisopimus toimii, jos työpaikkaohjaajalle maksetaan.','2026-11-23T10:51:58.534+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6cb-79f3-b80a-1a2eb4397775',1,'Lyhyt','2026-11-23T10:51:58.539+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6d6-763f-bfc2-f76dde0dd442',1,'Vastaus 0','2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6d7-718a-bf55-e112887a54fb',1,'Vastaus 1','2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6d8-7217-adec-e6e5bc692bc0',1,'Vastaus 2','2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6d9-7a23-9488-01897af16962',1,'Vastaus 3','2026-11-23T10:51:58.546+00:00');
INSERT INTO "contribution_version" VALUES('01a20808-b6da-70d6-8569-af027fe04f6f',1,'Vastaus 4','2026-11-23T10:51:58.546+00:00');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, project_id TEXT, at TEXT NOT NULL,
  actor TEXT NOT NULL, verb TEXT NOT NULL, object_kind TEXT NOT NULL, object_id TEXT NOT NULL, before TEXT, after TEXT,
  undone_at TEXT
, undoable INTEGER NOT NULL DEFAULT 0, label TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "event" VALUES(1,'01a20808-b6b6-77ed-8200-f2d284e26725','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.518+00:00','command','added','project','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc',NULL,NULL,NULL,0,'Kaikki ovet auki');
INSERT INTO "event" VALUES(2,'01a20808-b6b8-7526-98c9-68ccb665c14d','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.520+00:00','command','added','group','01a20808-b6b7-75dc-ae13-3ca8a0341736','{"stakeholder_group": {"01a20808-b6b7-75dc-ae13-3ca8a0341736": null}}','{"stakeholder_group": {"01a20808-b6b7-75dc-ae13-3ca8a0341736": {"id": "01a20808-b6b7-75dc-ae13-3ca8a0341736", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Työnantajat", "position": 0, "staff": 0}}}',NULL,1,'Työnantajat');
INSERT INTO "event" VALUES(3,'01a20808-b6bb-7c88-9e05-d20c701436c1','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.522+00:00','command','added','group','01a20808-b6ba-7cf9-98df-8370d88edd6c','{"stakeholder_group": {"01a20808-b6ba-7cf9-98df-8370d88edd6c": null}}','{"stakeholder_group": {"01a20808-b6ba-7cf9-98df-8370d88edd6c": {"id": "01a20808-b6ba-7cf9-98df-8370d88edd6c", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Työntekijät", "position": 1, "staff": 0}}}',NULL,1,'Työntekijät');
INSERT INTO "event" VALUES(4,'01a20808-b6bd-7a65-9e90-904d705ff0ed','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.523+00:00','command','added','workshop','01a20808-b6bc-770a-9545-b9e0ceccab76','{"workshop": {"01a20808-b6bc-770a-9545-b9e0ceccab76": null}}','{"workshop": {"01a20808-b6bc-770a-9545-b9e0ceccab76": {"id": "01a20808-b6bc-770a-9545-b9e0ceccab76", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Ennakkotehtävä", "position": 0, "held_on": "2026-03-03"}}}',NULL,1,'Ennakkotehtävä');
INSERT INTO "event" VALUES(5,'01a20808-b6bf-7a3b-a883-ec665eb06fea','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.526+00:00','command','added','activity','01a20808-b6be-7561-9600-efeee386dc13','{"activity": {"01a20808-b6be-7561-9600-efeee386dc13": null}}','{"activity": {"01a20808-b6be-7561-9600-efeee386dc13": {"id": "01a20808-b6be-7561-9600-efeee386dc13", "workshop_id": "01a20808-b6bc-770a-9545-b9e0ceccab76", "method": "pre_assignment", "title": "Kysymykset", "position": 0, "state": "open"}}}',NULL,1,'Kysymykset');
INSERT INTO "event" VALUES(6,'01a20808-b6c1-79bb-9985-ad01daafc63e','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.527+00:00','command','added','prompt','01a20808-b6c0-73d0-89a9-3eec100ca6da','{"prompt": {"01a20808-b6c0-73d0-89a9-3eec100ca6da": null}}','{"prompt": {"01a20808-b6c0-73d0-89a9-3eec100ca6da": {"id": "01a20808-b6c0-73d0-89a9-3eec100ca6da", "activity_id": "01a20808-b6be-7561-9600-efeee386dc13", "text": "Mikä estää palkkaamasta?", "position": 0, "about": "need"}}}',NULL,1,'Mikä estää palkkaamasta?');
INSERT INTO "event" VALUES(7,'01a20808-b6c3-708f-b74b-a7fd07dcee56','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.528+00:00','command','added','prompt','01a20808-b6c2-789a-8413-fce2cea62b5b','{"prompt": {"01a20808-b6c2-789a-8413-fce2cea62b5b": null}}','{"prompt": {"01a20808-b6c2-789a-8413-fce2cea62b5b": {"id": "01a20808-b6c2-789a-8413-fce2cea62b5b", "activity_id": "01a20808-b6be-7561-9600-efeee386dc13", "text": "Mitä toivot?", "position": 1, "about": "opportunity"}}}',NULL,1,'Mitä toivot?');
INSERT INTO "event" VALUES(8,'01a20808-b6c5-7821-9f8a-1b66d2ec7e3c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.531+00:00','command','said','contribution','01a20808-b6c4-78f6-a1c6-70303bf4789d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(9,'01a20808-b6c7-7818-bed6-bb4fa6c1c16c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.534+00:00','command','said','contribution','01a20808-b6c6-7dc9-8420-4ce077ec644d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(10,'01a20808-b6cc-7d66-b07b-36a459dd170f','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.539+00:00','command','said','contribution','01a20808-b6cb-79f3-b80a-1a2eb4397775',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(11,'01a20808-b6d0-7675-af5c-bca1d144ea0c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.544+00:00','command','hidden','contribution','01a20808-b6cb-79f3-b80a-1a2eb4397775','{"contribution": {"01a20808-b6cb-79f3-b80a-1a2eb4397775": {"state": "stands"}}}','{"contribution": {"01a20808-b6cb-79f3-b80a-1a2eb4397775": {"state": "hidden"}}}',NULL,1,'');
INSERT INTO "event" VALUES(12,'01a20808-b6db-7ce8-bd8e-2dcc31ac0af7','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.546+00:00','command','imported','contributions','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"workshop": {"01a20808-b6d2-7d98-af6c-46ea7c3505ea": null}, "activity": {"01a20808-b6d3-7663-a620-e73dc228be12": null}, "stakeholder_group": {"01a20808-b6d4-7e4b-8b37-76612a6b3654": null}, "participant": {"40574f02-abc1-4317-87f6-80b583363c09": null, "cdd2ce69-9353-4518-a7d5-aa4aa36b586c": null, "9728d22b-800e-4942-bcc1-abc9366a2102": null}, "prompt": {"01a20808-b6d5-75f9-b16a-0c84aa60eac5": null}, "contribution": {"01a20808-b6d6-763f-bfc2-f76dde0dd442": null, "01a20808-b6d7-718a-bf55-e112887a54fb": null, "01a20808-b6d8-7217-adec-e6e5bc692bc0": null, "01a20808-b6d9-7a23-9488-01897af16962": null, "01a20808-b6da-70d6-8569-af027fe04f6f": null}}','{"workshop": {"01a20808-b6d2-7d98-af6c-46ea7c3505ea": {"id": "01a20808-b6d2-7d98-af6c-46ea7c3505ea", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Kysely", "position": 1, "held_on": null}}, "activity": {"01a20808-b6d3-7663-a620-e73dc228be12": {"id": "01a20808-b6d3-7663-a620-e73dc228be12", "workshop_id": "01a20808-b6d2-7d98-af6c-46ea7c3505ea", "method": "pre_assignment", "title": "Kyselyn vastaukset", "position": 0, "state": "closed"}}, "stakeholder_group": {"01a20808-b6d4-7e4b-8b37-76612a6b3654": {"id": "01a20808-b6d4-7e4b-8b37-76612a6b3654", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Koulut", "position": 2, "staff": 0}}, "participant": {"40574f02-abc1-4317-87f6-80b583363c09": {}, "cdd2ce69-9353-4518-a7d5-aa4aa36b586c": {}, "9728d22b-800e-4942-bcc1-abc9366a2102": {}}, "prompt": {"01a20808-b6d5-75f9-b16a-0c84aa60eac5": {"id": "01a20808-b6d5-75f9-b16a-0c84aa60eac5", "activity_id": "01a20808-b6d3-7663-a620-e73dc228be12", "text": "Vastaus", "position": 0, "about": null}}, "contribution": {"01a20808-b6d6-763f-bfc2-f76dde0dd442": {}, "01a20808-b6d7-718a-bf55-e112887a54fb": {}, "01a20808-b6d8-7217-adec-e6e5bc692bc0": {}, "01a20808-b6d9-7a23-9488-01897af16962": {}, "01a20808-b6da-70d6-8569-af027fe04f6f": {}}}',NULL,1,'Kysely');
INSERT INTO "event" VALUES(13,'01a20808-b6de-7639-99a4-1057ed9907a8','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.550+00:00','command','edited','themes','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"theme": {"01a20808-b6dc-713f-bafc-c16cb520116c": null, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21": null}, "theme_contribution": {"01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6c4-78f6-a1c6-70303bf4789d": null, "01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6c6-7dc9-8420-4ce077ec644d": null, "01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6d6-763f-bfc2-f76dde0dd442": null, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d7-718a-bf55-e112887a54fb": null, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d8-7217-adec-e6e5bc692bc0": null, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d9-7a23-9488-01897af16962": null, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6da-70d6-8569-af027fe04f6f": null}}','{"theme": {"01a20808-b6dc-713f-bafc-c16cb520116c": {"id": "01a20808-b6dc-713f-bafc-c16cb520116c", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "number": 1, "name": "Oppisopimus", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21": {"id": "01a20808-b6dd-78c6-8aa0-fc6e58a89f21", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "number": 2, "name": "Muut", "keywords": "[\"oppisopimus\"]", "origin": "machine", "method": ""}}, "theme_contribution": {"01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6c4-78f6-a1c6-70303bf4789d": {"theme_id": "01a20808-b6dc-713f-bafc-c16cb520116c", "contribution_id": "01a20808-b6c4-78f6-a1c6-70303bf4789d", "position": 0}, "01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6c6-7dc9-8420-4ce077ec644d": {"theme_id": "01a20808-b6dc-713f-bafc-c16cb520116c", "contribution_id": "01a20808-b6c6-7dc9-8420-4ce077ec644d", "position": 1}, "01a20808-b6dc-713f-bafc-c16cb520116c|01a20808-b6d6-763f-bfc2-f76dde0dd442": {"theme_id": "01a20808-b6dc-713f-bafc-c16cb520116c", "contribution_id": "01a20808-b6d6-763f-bfc2-f76dde0dd442", "position": 2}, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d7-718a-bf55-e112887a54fb": {"theme_id": "01a20808-b6dd-78c6-8aa0-fc6e58a89f21", "contribution_id": "01a20808-b6d7-718a-bf55-e112887a54fb", "position": 0}, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d8-7217-adec-e6e5bc692bc0": {"theme_id": "01a20808-b6dd-78c6-8aa0-fc6e58a89f21", "contribution_id": "01a20808-b6d8-7217-adec-e6e5bc692bc0", "position": 1}, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6d9-7a23-9488-01897af16962": {"theme_id": "01a20808-b6dd-78c6-8aa0-fc6e58a89f21", "contribution_id": "01a20808-b6d9-7a23-9488-01897af16962", "position": 2}, "01a20808-b6dd-78c6-8aa0-fc6e58a89f21|01a20808-b6da-70d6-8569-af027fe04f6f": {"theme_id": "01a20808-b6dd-78c6-8aa0-fc6e58a89f21", "contribution_id": "01a20808-b6da-70d6-8569-af027fe04f6f", "position": 3}}}',NULL,1,'');
INSERT INTO "event" VALUES(14,'01a20808-b6e1-78f4-9b19-5e8a14cd9d99','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.555+00:00','command','written','findings','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"finding": {"01a20808-b6df-7b48-9596-11dc59e6e923": null, "01a20808-b6e0-74fe-8052-c3c79d9f78d9": null}, "evidence": {"01a20808-b6df-7b48-9596-11dc59e6e923|contribution|01a20808-b6c4-78f6-a1c6-70303bf4789d": null, "01a20808-b6df-7b48-9596-11dc59e6e923|contribution|01a20808-b6c6-7dc9-8420-4ce077ec644d": null}}','{"finding": {"01a20808-b6df-7b48-9596-11dc59e6e923": {"id": "01a20808-b6df-7b48-9596-11dc59e6e923", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "kind": "need", "version": 1, "status": "draft", "origin": "person", "theme_id": null, "position": 0}, "01a20808-b6e0-74fe-8052-c3c79d9f78d9": {"id": "01a20808-b6e0-74fe-8052-c3c79d9f78d9", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "kind": "need", "version": 1, "status": "draft", "origin": "machine", "theme_id": null, "position": 0}}, "evidence": {"01a20808-b6df-7b48-9596-11dc59e6e923|contribution|01a20808-b6c4-78f6-a1c6-70303bf4789d": {"finding_id": "01a20808-b6df-7b48-9596-11dc59e6e923", "kind": "contribution", "object_id": "01a20808-b6c4-78f6-a1c6-70303bf4789d", "position": 0}, "01a20808-b6df-7b48-9596-11dc59e6e923|contribution|01a20808-b6c6-7dc9-8420-4ce077ec644d": {"finding_id": "01a20808-b6df-7b48-9596-11dc59e6e923", "kind": "contribution", "object_id": "01a20808-b6c6-7dc9-8420-4ce077ec644d", "position": 1}}}',NULL,1,'');
INSERT INTO "event" VALUES(15,'01a20808-b6e3-75f8-84f4-9dff3690e8ad','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.556+00:00','command','kept','steps','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"step": {"01a20808-b6e2-7e62-a75f-f023093e95ae": null}}','{"step": {"01a20808-b6e2-7e62-a75f-f023093e95ae": {"id": "01a20808-b6e2-7e62-a75f-f023093e95ae", "name": "Hae tukea", "position": 0, "actor": "Kela", "work_hours": 0.5, "wait_days": 21.0, "feeling": -2, "waste": "", "pain_point": "", "adds_value": 1, "activity_id": "01a20808-b6be-7561-9600-efeee386dc13"}}}',NULL,1,'');
INSERT INTO "event" VALUES(16,'01a20808-b6e5-7f16-9c82-8ae4b9fefb7e','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.560+00:00','command','kept','commitments','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"commitment": {"01a20808-b6e4-7389-901a-6c64ab21109a": null}}','{"commitment": {"01a20808-b6e4-7389-901a-6c64ab21109a": {"id": "01a20808-b6e4-7389-901a-6c64ab21109a", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "text": "Kimppakyydit", "owner": "Kela", "partners": "", "due": null, "state": "agreed"}}}',NULL,1,'Kimppakyydit');
INSERT INTO "event" VALUES(17,'01a20808-b6e7-7ac4-8023-8a9d12c1291e','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.563+00:00','command','rated','project','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(18,'01a20808-b6ed-760f-96d6-d4e900955daa','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.565+00:00','command','imported','ties','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','{"actor": {"01a20808-b6e8-7819-b179-591b506dc256": null, "01a20808-b6e9-75cf-b2f6-beb53ed76811": null, "01a20808-b6eb-797f-ab2b-71727edd71df": null}, "tie": {"01a20808-b6ea-75d1-9c2a-26c282abfc8e": null, "01a20808-b6ec-7456-b731-96d1259cac35": null}}','{"actor": {"01a20808-b6e8-7819-b179-591b506dc256": {"id": "01a20808-b6e8-7819-b179-591b506dc256", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Kela", "group_id": null, "synonyms": "[]"}, "01a20808-b6e9-75cf-b2f6-beb53ed76811": {"id": "01a20808-b6e9-75cf-b2f6-beb53ed76811", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "REDU", "group_id": null, "synonyms": "[]"}, "01a20808-b6eb-797f-ab2b-71727edd71df": {"id": "01a20808-b6eb-797f-ab2b-71727edd71df", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "name": "Kaira", "group_id": null, "synonyms": "[]"}}, "tie": {"01a20808-b6ea-75d1-9c2a-26c282abfc8e": {"id": "01a20808-b6ea-75d1-9c2a-26c282abfc8e", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "source_id": "01a20808-b6e8-7819-b179-591b506dc256", "target_id": "01a20808-b6e9-75cf-b2f6-beb53ed76811", "kind": "ohjaus", "level": 2, "trust": null, "round": "before", "scale": "kutomo-0-4"}, "01a20808-b6ec-7456-b731-96d1259cac35": {"id": "01a20808-b6ec-7456-b731-96d1259cac35", "project_id": "01a20808-b6b5-7c8b-9fee-1c74d21c9fbc", "source_id": "01a20808-b6e9-75cf-b2f6-beb53ed76811", "target_id": "01a20808-b6eb-797f-ab2b-71727edd71df", "kind": "", "level": 1, "trust": null, "round": "before", "scale": "kutomo-0-4"}}}',NULL,1,'');
INSERT INTO "event" VALUES(19,'01a20808-b6f0-70bc-aefa-e151c1ee610a','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.576+00:00','command','added','invitation','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(20,'01a20808-b6f6-79fc-8b3d-d2fc428d5f35','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.582+00:00','command','erased','participant','c52a2a38-2b21-42d9-a636-2efca5f366b3',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(21,'01a20808-b70c-77d6-8d0e-72f23315af19',NULL,'2026-11-23T10:51:58.604+00:00','command','added','account','01a20808-b70a-7695-9b9c-af259d9a614d',NULL,NULL,NULL,0,'lead');
INSERT INTO "event" VALUES(22,'01a20808-b70e-7db9-a64c-0e8ceb2b4b1e',NULL,'2026-11-23T10:51:58.606+00:00','command','logged in','account','01a20808-b70a-7695-9b9c-af259d9a614d',NULL,NULL,NULL,0,'');
INSERT INTO "event" VALUES(23,'01a20808-b725-7c02-a426-0c281f71d9fc','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.628+00:00','command','asked','job','01a20808-b724-7b43-884c-a360d2482f72',NULL,NULL,NULL,0,'find themes');
INSERT INTO "event" VALUES(24,'01a20808-b74d-76af-b8d4-f85d412404ac','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.669+00:00','command','renamed','group','01a20808-b6ba-7cf9-98df-8370d88edd6c','{"stakeholder_group": {"01a20808-b6ba-7cf9-98df-8370d88edd6c": {"name": "Työntekijät"}}}','{"stakeholder_group": {"01a20808-b6ba-7cf9-98df-8370d88edd6c": {"name": "Työnhakijat"}}}','2026-11-23T10:51:58.672+00:00',1,'Työnhakijat');
INSERT INTO "event" VALUES(25,'01a20808-b750-7d44-b256-adaf6b412c8e','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','2026-11-23T10:51:58.672+00:00','command','undone','group','01a20808-b6ba-7cf9-98df-8370d88edd6c',NULL,NULL,NULL,0,'Työnhakijat');
CREATE TABLE evidence(
  finding_id TEXT NOT NULL REFERENCES finding(id) ON DELETE CASCADE, kind TEXT NOT NULL, object_id TEXT NOT NULL,
  position INTEGER NOT NULL, PRIMARY KEY(finding_id, kind, object_id)
) STRICT;
INSERT INTO "evidence" VALUES('01a20808-b6df-7b48-9596-11dc59e6e923','contribution','01a20808-b6c4-78f6-a1c6-70303bf4789d',0);
INSERT INTO "evidence" VALUES('01a20808-b6df-7b48-9596-11dc59e6e923','contribution','01a20808-b6c6-7dc9-8420-4ce077ec644d',1);
CREATE TABLE finding(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK(kind IN ('observation','need','opportunity')), status TEXT NOT NULL CHECK(status IN ('draft','accepted','rejected')),
  origin TEXT NOT NULL CHECK(origin IN ('machine','person')), theme_id TEXT, position INTEGER NOT NULL
, version INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO "finding" VALUES('01a20808-b6df-7b48-9596-11dc59e6e923','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','need','draft','person',NULL,0,1);
INSERT INTO "finding" VALUES('01a20808-b6e0-74fe-8052-c3c79d9f78d9','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','need','draft','machine',NULL,0,1);
CREATE TABLE finding_version(
  finding_id TEXT NOT NULL, version INTEGER NOT NULL,
  project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, text TEXT NOT NULL,
  PRIMARY KEY(finding_id, version)
) STRICT;
INSERT INTO "finding_version" VALUES('01a20808-b6df-7b48-9596-11dc59e6e923',1,'01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Yksi sanoi: ”Oppisopimus on ainoa väylä, jonka pieni yritys jaksaa.”');
INSERT INTO "finding_version" VALUES('01a20808-b6e0-74fe-8052-c3c79d9f78d9',1,'01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Toinen');
CREATE TABLE finished_report(
  name TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, language TEXT NOT NULL,
  made_at TEXT NOT NULL, content BLOB NOT NULL
) STRICT;
INSERT INTO "finished_report" VALUES('raportti','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','fi','2026-11-23T10:51:58.662+00:00',X'504B');
CREATE TABLE invitation(
  code TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;
INSERT INTO "invitation" VALUES('qcgymf2g','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6b7-75dc-ae13-3ca8a0341736','2026-11-23T10:51:58.576+00:00',NULL);
CREATE TABLE job(
  id TEXT PRIMARY KEY, project_id TEXT REFERENCES project(id) ON DELETE CASCADE, kind TEXT NOT NULL,
  parameters TEXT NOT NULL, state TEXT NOT NULL CHECK(state IN ('waiting','running','done','failed','cancelled')),
  progress REAL NOT NULL DEFAULT 0, result TEXT NOT NULL DEFAULT '', problem TEXT NOT NULL DEFAULT '',
  attempts INTEGER NOT NULL DEFAULT 0, leased_until TEXT, leased_by TEXT, created_at TEXT NOT NULL
) STRICT;
INSERT INTO "job" VALUES('01a20808-b724-7b43-884c-a360d2482f72','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','find themes','{}','waiting',0.0,'','',0,NULL,NULL,'2026-11-23T10:51:58.628+00:00');
CREATE TABLE login(
  token_hash TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
  expires_at TEXT NOT NULL
) STRICT;
INSERT INTO "login" VALUES('1c6e61dbfb6c3102eb3ee17be2ea4545f04244526cb0200f7ca153a85a916f87','01a20808-b70a-7695-9b9c-af259d9a614d','2026-11-23T22:51:58.606+00:00');
CREATE TABLE participant(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  group_id TEXT REFERENCES stakeholder_group(id), code TEXT, created_on TEXT NOT NULL, UNIQUE(project_id, code)
) STRICT;
INSERT INTO "participant" VALUES('f67debab-5efb-4bff-8964-86a61865548a','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('0c85cc89-e291-4d1a-934e-49909d07a413','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('d4d6b046-eb68-4028-9358-2aff5125f944','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6b7-75dc-ae13-3ca8a0341736',NULL,'2026-11-23');
INSERT INTO "participant" VALUES('40574f02-abc1-4317-87f6-80b583363c09','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6d4-7e4b-8b37-76612a6b3654','50e38c8d5b254b87f368ff4f83ae4acd021bd01306ce3054a05d037f700d0549','2026-11-23');
INSERT INTO "participant" VALUES('cdd2ce69-9353-4518-a7d5-aa4aa36b586c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6d4-7e4b-8b37-76612a6b3654','a092941e7e98ae136d5da67c36b7474db9e50ed8e1bf37b58c6363814b9612bb','2026-11-23');
INSERT INTO "participant" VALUES('9728d22b-800e-4942-bcc1-abc9366a2102','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6d4-7e4b-8b37-76612a6b3654','195ecd31cf9b29cf4955b30922236dd80c1d6346394d73bdcf7fbb79417eb08d','2026-11-23');
CREATE TABLE participant_token(
  token_hash TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participant(id) ON DELETE CASCADE,
  created_on TEXT NOT NULL
) STRICT;
INSERT INTO "participant_token" VALUES('898673f1242bf889da6d95d8531cfd0440c215ae5ff43d9508258e7fb0acd3ef','f67debab-5efb-4bff-8964-86a61865548a','2026-11-23');
INSERT INTO "participant_token" VALUES('6cdd9e72f31aeac8648a26e691f103bdb87dc959cab1894665229ca0d548f956','0c85cc89-e291-4d1a-934e-49909d07a413','2026-11-23');
INSERT INTO "participant_token" VALUES('36dadf238aa5353c70a9705e270baa49a716c0b156a4217d7af1bbee6db9e1b5','d4d6b046-eb68-4028-9358-2aff5125f944','2026-11-23');
CREATE TABLE project(
  id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL CHECK(language IN ('fi','sv','en')),
  purpose TEXT NOT NULL DEFAULT '', commissioner TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL
) STRICT;
INSERT INTO "project" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Kaikki ovet auki','fi','Työpaikat kohtaavat tekijänsä','','2026-11-23T10:51:58.517+00:00');
CREATE TABLE prompt(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, text TEXT NOT NULL,
  position INTEGER NOT NULL, about TEXT CHECK(about IN ('observation','need','opportunity')), UNIQUE(activity_id, text)
) STRICT;
INSERT INTO "prompt" VALUES('01a20808-b6c0-73d0-89a9-3eec100ca6da','01a20808-b6be-7561-9600-efeee386dc13','Mikä estää palkkaamasta?',0,'need');
INSERT INTO "prompt" VALUES('01a20808-b6c2-789a-8413-fce2cea62b5b','01a20808-b6be-7561-9600-efeee386dc13','Mitä toivot?',1,'opportunity');
INSERT INTO "prompt" VALUES('01a20808-b6d5-75f9-b16a-0c84aa60eac5','01a20808-b6d3-7663-a620-e73dc228be12','Vastaus',0,NULL);
CREATE TABLE rating(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, dimension TEXT NOT NULL,
  value REAL NOT NULL, group_id TEXT REFERENCES stakeholder_group(id),
  participant_id TEXT REFERENCES participant(id) ON DELETE SET NULL,
  UNIQUE(activity_id, contribution_id, dimension, participant_id)
) STRICT;
INSERT INTO "rating" VALUES('01a20808-b6e6-74de-afc9-5cff7838978e','01a20808-b6be-7561-9600-efeee386dc13','01a20808-b6c4-78f6-a1c6-70303bf4789d','points',3.0,NULL,'f67debab-5efb-4bff-8964-86a61865548a');
CREATE TABLE setup_code(code_hash TEXT PRIMARY KEY, expires_at TEXT NOT NULL) STRICT;
INSERT INTO "setup_code" VALUES('7739d6f425f017c8b809f516c97759bf99ffba2228af1cc5889e4c2f9ce6349f','2026-11-24T10:51:58.621+00:00');
CREATE TABLE stakeholder_group(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, staff INTEGER NOT NULL DEFAULT 0, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "stakeholder_group" VALUES('01a20808-b6b7-75dc-ae13-3ca8a0341736','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Työnantajat',0,0);
INSERT INTO "stakeholder_group" VALUES('01a20808-b6ba-7cf9-98df-8370d88edd6c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Työntekijät',1,0);
INSERT INTO "stakeholder_group" VALUES('01a20808-b6d4-7e4b-8b37-76612a6b3654','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Koulut',2,0);
CREATE TABLE step(
  id TEXT PRIMARY KEY, activity_id TEXT NOT NULL REFERENCES activity(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, actor TEXT NOT NULL, work_hours REAL NOT NULL, wait_days REAL NOT NULL,
  feeling INTEGER NOT NULL, waste TEXT NOT NULL, pain_point TEXT NOT NULL, adds_value INTEGER NOT NULL
) STRICT;
INSERT INTO "step" VALUES('01a20808-b6e2-7e62-a75f-f023093e95ae','01a20808-b6be-7561-9600-efeee386dc13','Hae tukea',0,'Kela',0.5,21.0,-2,'','',1);
CREATE TABLE submission(
  key TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, made_by TEXT NOT NULL,
  created_at TEXT NOT NULL
, contribution_id TEXT) STRICT;
INSERT INTO "submission" VALUES('6ef48605b4eb7fa6','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','f67debab-5efb-4bff-8964-86a61865548a','2026-11-23T10:51:58.531+00:00','01a20808-b6c4-78f6-a1c6-70303bf4789d');
INSERT INTO "submission" VALUES('3d07aec6f39fba0b','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','0c85cc89-e291-4d1a-934e-49909d07a413','2026-11-23T10:51:58.534+00:00','01a20808-b6c6-7dc9-8420-4ce077ec644d');
INSERT INTO "submission" VALUES('693a639d98b73639','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','d4d6b046-eb68-4028-9358-2aff5125f944','2026-11-23T10:51:58.539+00:00','01a20808-b6cb-79f3-b80a-1a2eb4397775');
INSERT INTO "submission" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc:59ad6c6d','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','import','2026-11-23T10:51:58.546+00:00','01a20808-b6d6-763f-bfc2-f76dde0dd442');
INSERT INTO "submission" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc:94066738','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','import','2026-11-23T10:51:58.546+00:00','01a20808-b6d7-718a-bf55-e112887a54fb');
INSERT INTO "submission" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc:1239b207','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','import','2026-11-23T10:51:58.546+00:00','01a20808-b6d8-7217-adec-e6e5bc692bc0');
INSERT INTO "submission" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc:7393a4f2','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','import','2026-11-23T10:51:58.546+00:00','01a20808-b6d9-7a23-9488-01897af16962');
INSERT INTO "submission" VALUES('01a20808-b6b5-7c8b-9fee-1c74d21c9fbc:19c6a990','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','import','2026-11-23T10:51:58.546+00:00','01a20808-b6da-70d6-8569-af027fe04f6f');
CREATE TABLE theme(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, number INTEGER NOT NULL,
  name TEXT NOT NULL, keywords TEXT NOT NULL, origin TEXT NOT NULL CHECK(origin IN ('machine','person')),
  method TEXT NOT NULL
) STRICT;
INSERT INTO "theme" VALUES('01a20808-b6dc-713f-bafc-c16cb520116c','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc',1,'Oppisopimus','["oppisopimus"]','machine','');
INSERT INTO "theme" VALUES('01a20808-b6dd-78c6-8aa0-fc6e58a89f21','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc',2,'Muut','["oppisopimus"]','machine','');
CREATE TABLE theme_contribution(
  theme_id TEXT NOT NULL REFERENCES theme(id) ON DELETE CASCADE,
  contribution_id TEXT NOT NULL REFERENCES contribution(id) ON DELETE CASCADE, position INTEGER NOT NULL,
  PRIMARY KEY(theme_id, contribution_id)
) STRICT;
INSERT INTO "theme_contribution" VALUES('01a20808-b6dc-713f-bafc-c16cb520116c','01a20808-b6c4-78f6-a1c6-70303bf4789d',0);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dc-713f-bafc-c16cb520116c','01a20808-b6c6-7dc9-8420-4ce077ec644d',1);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dc-713f-bafc-c16cb520116c','01a20808-b6d6-763f-bfc2-f76dde0dd442',2);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dd-78c6-8aa0-fc6e58a89f21','01a20808-b6d7-718a-bf55-e112887a54fb',0);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dd-78c6-8aa0-fc6e58a89f21','01a20808-b6d8-7217-adec-e6e5bc692bc0',1);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dd-78c6-8aa0-fc6e58a89f21','01a20808-b6d9-7a23-9488-01897af16962',2);
INSERT INTO "theme_contribution" VALUES('01a20808-b6dd-78c6-8aa0-fc6e58a89f21','01a20808-b6da-70d6-8569-af027fe04f6f',3);
CREATE TABLE tie(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE,
  target_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL DEFAULT '',
  level INTEGER NOT NULL CHECK(level BETWEEN 0 AND 4), trust INTEGER CHECK(trust BETWEEN 1 AND 4),
  round TEXT NOT NULL CHECK(round IN ('before','after')), scale TEXT NOT NULL,
  UNIQUE(project_id, source_id, target_id, kind, round)
) STRICT;
INSERT INTO "tie" VALUES('01a20808-b6ea-75d1-9c2a-26c282abfc8e','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6e8-7819-b179-591b506dc256','01a20808-b6e9-75cf-b2f6-beb53ed76811','ohjaus',2,NULL,'before','kutomo-0-4');
INSERT INTO "tie" VALUES('01a20808-b6ec-7456-b731-96d1259cac35','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','01a20808-b6e9-75cf-b2f6-beb53ed76811','01a20808-b6eb-797f-ab2b-71727edd71df','',1,NULL,'before','kutomo-0-4');
CREATE TABLE vector(
  digest TEXT NOT NULL, model TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY(digest, model)
) STRICT;
INSERT INTO "vector" VALUES('abababababababababababababababababababababababababababababababab','nano',X'000102');
CREATE TABLE workshop(
  id TEXT PRIMARY KEY, project_id TEXT NOT NULL REFERENCES project(id) ON DELETE CASCADE, name TEXT NOT NULL,
  position INTEGER NOT NULL, held_on TEXT, UNIQUE(project_id, name)
) STRICT;
INSERT INTO "workshop" VALUES('01a20808-b6bc-770a-9545-b9e0ceccab76','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Ennakkotehtävä',0,'2026-03-03');
INSERT INTO "workshop" VALUES('01a20808-b6d2-7d98-af6c-46ea7c3505ea','01a20808-b6b5-7c8b-9fee-1c74d21c9fbc','Kysely',1,NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX contribution_by_prompt ON contribution(prompt_id, created_at, id);
CREATE INDEX contribution_by_participant ON contribution(participant_id);
CREATE INDEX job_by_state ON job(state, created_at);
CREATE INDEX event_by_project ON event(project_id, seq);
CREATE INDEX contribution_by_parent ON contribution(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX rating_by_contribution ON rating(contribution_id);
CREATE INDEX rating_by_participant ON rating(participant_id);
CREATE INDEX theme_contribution_by_contribution ON theme_contribution(contribution_id);
CREATE INDEX participant_token_by_participant ON participant_token(participant_id);
CREATE INDEX evidence_by_object ON evidence(kind, object_id);
CREATE INDEX event_shown ON event(project_id, seq) WHERE actor <> 'participant' AND verb <> 'said';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',25);
COMMIT;
